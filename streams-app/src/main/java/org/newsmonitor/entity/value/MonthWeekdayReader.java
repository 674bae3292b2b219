package org.newsmonitor.entity.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.entity.token.Tokens;
import org.newsmonitor.story.EntityType;
import org.newsmonitor.story.Period;

/** Reads days and weeks counted inside a month: "the first Thursday of September", "the last week of March 2025",
 * "the last day of January". */
final class MonthWeekdayReader implements ValueReader {
    private static final int LAST = -1;

    private final MonthDayReader months = new MonthDayReader();

    @Override
    public @Nullable Reading readAt(Tokens tokens, int at, LocalDateTime published) {
        int start = tokens.is(at, "the") ? at + 1 : at;
        int number = number(tokens, start);
        DayOfWeek day = CalendarWords.weekday(tokens, start + 1);
        boolean counted = tokens.is(start + 1, "week") || tokens.is(start + 1, "day");
        boolean of = tokens.is(start + 2, "of") || tokens.is(start + 2, "in");
        Reading month =
                number != 0 && (day != null || counted) && of ? months.readAt(tokens, start + 3, published) : null;
        if (month == null || !(month.value() instanceof Period period) || !isMonth(period)) {
            return null;
        }
        YearMonth in = YearMonth.from(period.from());
        Period read = day != null
                ? weekday(in, number, day)
                : tokens.is(start + 1, "day") ? day(in, number) : week(in, number);
        return read == null ? null : new Reading(EntityType.DATE, read, month.end());
    }

    private static int number(Tokens tokens, int at) {
        Integer ordinal = NumberWords.ordinal(tokens.lower(at));
        return tokens.is(at, "last") ? LAST : ordinal == null || ordinal > 5 ? 0 : ordinal;
    }

    private static boolean isMonth(Period period) {
        return period.from().plusMonths(1).equals(period.to()) && period.from().getDayOfMonth() == 1;
    }

    private static @Nullable Period weekday(YearMonth month, int number, DayOfWeek day) {
        LocalDate date = number == LAST
                ? month.atEndOfMonth().with(TemporalAdjusters.previousOrSame(day))
                : month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(number, day));
        return YearMonth.from(date).equals(month) ? Periods.day(date) : null;
    }

    private static Period day(YearMonth month, int number) {
        return Periods.day(number == LAST ? month.atEndOfMonth() : month.atDay(number));
    }

    /** Nobody counts the days of such a week: seven of them, roughly. */
    private static Period week(YearMonth month, int number) {
        LocalDate from = number == LAST
                ? month.atEndOfMonth().minusDays(6)
                : month.atDay(1).plusDays(7L * (number - 1));
        LocalDate to = from.plusDays(7);
        return Periods.roughly(from.atStartOfDay(), to.atStartOfDay());
    }
}
