package org.newsmonitor.entity.value;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.newsmonitor.story.Period;

/**
 * A rough share of a stretch of time, its ends rounded to what people count it in: years of a decade, months of a year,
 * days of a month, hours of a day.
 *
 * @param from in hundredths of the whole, inclusive
 * @param to in hundredths of the whole, exclusive
 */
record PeriodShare(int from, int to) {
    Period of(Period whole) {
        LocalDateTime first = at(whole, from);
        LocalDateTime last = at(whole, to);
        return Periods.roughly(first, first.isBefore(last) ? last : whole.to());
    }

    private static LocalDateTime at(Period whole, int hundredths) {
        long days = ChronoUnit.DAYS.between(whole.from(), whole.to());
        if (days > 3 * 366) {
            return whole.from().plusYears(round(ChronoUnit.YEARS.between(whole.from(), whole.to()), hundredths));
        }
        if (days >= 365) {
            return whole.from().plusMonths(round(ChronoUnit.MONTHS.between(whole.from(), whole.to()), hundredths));
        }
        return days > 2
                ? whole.from().plusDays(round(days, hundredths))
                : whole.from()
                        .plusHours(
                                round(Duration.between(whole.from(), whole.to()).toHours(), hundredths));
    }

    private static long round(long count, int hundredths) {
        return (count * hundredths + 50) / 100;
    }
}
