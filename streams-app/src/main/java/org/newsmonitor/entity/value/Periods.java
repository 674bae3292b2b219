package org.newsmonitor.entity.value;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Locale;
import org.newsmonitor.story.Period;

/** Stretches of calendar time at the precision a text states. */
final class Periods {
    private Periods() {}

    static Period year(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return new Period(first.atStartOfDay(), first.plusYears(1).atStartOfDay(), digits(year));
    }

    static Period month(YearMonth month) {
        LocalDate first = month.atDay(1);
        return new Period(
                first.atStartOfDay(),
                first.plusMonths(1).atStartOfDay(),
                first.toString().substring(0, 7));
    }

    static Period day(LocalDate day) {
        return new Period(day.atStartOfDay(), day.plusDays(1).atStartOfDay(), day.toString());
    }

    /** @param zone offset of the clock from UTC in ISO 8601, empty when none is stated */
    static Period minute(LocalDate day, LocalTime time, String zone) {
        LocalDateTime from = day.atTime(time);
        return new Period(from, from.plusMinutes(1), from + zone);
    }

    /** First to last day, both included. */
    static Period days(LocalDate first, LocalDate last) {
        return new Period(first.atStartOfDay(), last.plusDays(1).atStartOfDay(), first + "/" + last);
    }

    static Period range(Period first, Period last) {
        return new Period(first.from(), last.to(), first.canonical() + "/" + last.canonical());
    }

    /** Part of a day, month or year: known only roughly, so marked approximate. */
    static Period roughly(LocalDateTime from, LocalDateTime to) {
        boolean wholeDays = from.toLocalTime().equals(LocalTime.MIDNIGHT)
                && to.toLocalTime().equals(LocalTime.MIDNIGHT);
        String canonical =
                wholeDays ? from.toLocalDate() + "/" + to.toLocalDate().minusDays(1) : from + "/" + to;
        return new Period(from, to, "~" + canonical);
    }

    static Period approximate(Period period) {
        return period.canonical().startsWith("~")
                ? period
                : new Period(period.from(), period.to(), "~" + period.canonical());
    }

    static boolean isDay(Period period) {
        return period.from().plusDays(1).equals(period.to())
                && period.from().toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    /** Astronomical numbering, as in ISO 8601: the year before 1 is 0, then -0001. */
    private static String digits(int year) {
        return (year < 0 ? "-" : "") + String.format(Locale.ROOT, "%04d", Math.abs(year));
    }
}
