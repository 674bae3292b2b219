package org.newsmonitor.entity.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.entity.token.Tokens;
import org.newsmonitor.story.EntityType;
import org.newsmonitor.story.Period;

/** The calendar date of words such as "two days later", once the date they lean on is known; as exact as both are. */
final class AnchorShift {
    private AnchorShift() {}

    /** @param precision length of the ISO date leaned on: 10 for a day, 7 for a month, 4 for a year */
    static @Nullable Reading apply(Tokens tokens, AnchorPhrase phrase, LocalDate anchor, int precision) {
        if (phrase.rest() >= 0) {
            return atRest(tokens, phrase, anchor);
        }
        boolean calendar = tokens.is(phrase.end() - 1, phrase.unit());
        int known = calendar ? 0 : precision;
        Period first = shifted(phrase.unit(), phrase.low(), anchor, known);
        Period last = shifted(phrase.unit(), phrase.high(), anchor, known);
        boolean range = phrase.low() < phrase.high();
        Period period = range ? Periods.roughly(first.from(), last.to()) : first;
        return new Reading(EntityType.DATE, phrase.approximate() ? Periods.approximate(period) : period, phrase.end());
    }

    /** "that night", "the following Monday". */
    private static @Nullable Reading atRest(Tokens tokens, AnchorPhrase phrase, LocalDate anchor) {
        DayOfWeek weekday = CalendarWords.weekday(tokens, phrase.rest());
        if (weekday == null) {
            return DayPart.readAt(tokens, phrase.rest(), anchor.plusDays(phrase.low()));
        }
        LocalDate day =
                anchor.with(phrase.low() > 0 ? TemporalAdjusters.next(weekday) : TemporalAdjusters.previous(weekday));
        return new Reading(EntityType.DATE, Periods.day(day), phrase.end());
    }

    /** @param precision how exactly the anchor is known; 0 for calendar units, "the following week" */
    private static Period shifted(String unit, int count, LocalDate anchor, int precision) {
        return switch (unit) {
            case "day" -> Periods.day(anchor.plusDays(count));
            case "week" -> week(anchor.plusWeeks(count), precision == 0);
            case "month" -> rough(Periods.month(YearMonth.from(anchor.plusMonths(count))), precision > 7);
            default -> rough(Periods.year(anchor.getYear() + count), precision > 4);
        };
    }

    /** "a week later" is that day or near it; "the following week" is the week. */
    private static Period week(LocalDate day, boolean calendar) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return calendar ? Periods.days(monday, monday.plusDays(6)) : Periods.approximate(Periods.day(day));
    }

    private static Period rough(Period period, boolean rough) {
        return rough ? Periods.approximate(period) : period;
    }
}
