package org.newsmonitor.entity.value;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.entity.token.Tokens;
import org.newsmonitor.story.EntityType;
import org.newsmonitor.story.Period;

/**
 * Reads dates that name a month: "July 7", "7 July 2017", "the 7th of July", "July 4-6", "November 2018", "November". A
 * year left out is the one that puts the date closest to publication, earlier rather than later.
 */
final class MonthDayReader implements ValueReader {
    @Override
    public @Nullable Reading readAt(Tokens tokens, int at, LocalDateTime published) {
        Reading reading = read(tokens, at, published);
        boolean ahead = reading != null
                && reading.value() instanceof Period period
                && period.from().isAfter(published);
        return ahead && Bias.isBehind(tokens, at) ? read(tokens, at, Bias.wellBefore(published)) : reading;
    }

    private static @Nullable Reading read(Tokens tokens, int at, LocalDateTime published) {
        Month month = CalendarWords.month(tokens, at);
        return month == null ? dayFirst(tokens, at, published) : monthFirst(tokens, at + 1, month, published);
    }

    private static @Nullable Reading monthFirst(Tokens tokens, int next, Month month, LocalDateTime published) {
        DayNumber day = tokens.is(next, "the") ? DayNumber.readAt(tokens, next + 1) : DayNumber.readAt(tokens, next);
        if (day == null || isLikelyYearOrCount(tokens, day)) {
            return monthAlone(tokens, next, month, published);
        }
        DayNumber last = tokens.isHyphen(day.end()) || tokens.is(day.end(), "to") || tokens.is(day.end(), "and")
                ? DayNumber.readAt(tokens, day.end() + 1)
                : null;
        int end = last == null ? day.end() : last.end();
        int year = yearAfter(tokens, end);
        int after = year < 0 ? end : yearEnd(tokens, end);
        return days(new int[] {day.day(), last == null ? day.day() : last.day()}, month, year, after, published);
    }

    private static @Nullable Reading dayFirst(Tokens tokens, int at, LocalDateTime published) {
        boolean article = tokens.is(at, "the");
        DayNumber day = DayNumber.readAt(tokens, article ? at + 1 : at);
        if (day == null) {
            return null;
        }
        DayNumber last = tokens.isHyphen(day.end()) || tokens.is(day.end(), "to") || tokens.is(day.end(), "and")
                ? DayNumber.readAt(tokens, day.end() + 1)
                : null;
        int next = last == null ? day.end() : last.end();
        next = tokens.is(next, "of") || tokens.isHyphen(next) ? next + 1 : next;
        Month month = CalendarWords.month(tokens, next);
        if (month == null) {
            return null;
        }
        int year = yearAfter(tokens, next + 1);
        int after = year < 0 ? next + 1 : yearEnd(tokens, next + 1);
        return days(new int[] {day.day(), last == null ? day.day() : last.day()}, month, year, after, published);
    }

    private static @Nullable Reading days(int[] days, Month month, int year, int end, LocalDateTime published) {
        if (days[0] > month.maxLength() || days[1] > month.maxLength() || days[1] < days[0]) {
            return null;
        }
        int stated = year >= 0 ? year : Bias.yearOf(month, days[0], published.toLocalDate());
        LocalDate first = safeDay(stated, month, days[0]);
        LocalDate last = safeDay(stated, month, days[1]);
        Period period = first.equals(last) ? Periods.day(first) : Periods.days(first, last);
        return new Reading(EntityType.DATE, period, end);
    }

    private static @Nullable Reading monthAlone(Tokens tokens, int next, Month month, LocalDateTime published) {
        int year = yearAfter(tokens, next);
        if (year < 0 && isOrdinaryWord(tokens, next - 1)) {
            return null;
        }
        YearMonth stated = year >= 0
                ? YearMonth.of(year, month)
                : YearMonth.of(Bias.yearOf(month, 15, published.toLocalDate()), month);
        return new Reading(EntityType.DATE, Periods.month(stated), year >= 0 ? yearEnd(tokens, next) : next);
    }

    /** "May" and "March" begin sentences and names; alone they are months only after a word that dates. */
    private static boolean isOrdinaryWord(Tokens tokens, int at) {
        boolean ambiguous = tokens.is(at, "may")
                || tokens.is(at, "march")
                || tokens.lower(at).length() == 3;
        return ambiguous && !Bias.DATING.contains(tokens.lower(at - 1));
    }

    /** "July 2017" or "July 12 people": the figure after the month is no day. */
    private static boolean isLikelyYearOrCount(Tokens tokens, DayNumber day) {
        return tokens.is(day.end(), "people") || tokens.is(day.end(), "percent") || tokens.is(day.end(), "%");
    }

    private static int yearAfter(Tokens tokens, int at) {
        return YearNumber.at(tokens, yearEnd(tokens, at) - 1);
    }

    /** Index after the year, should one stand here: ", 2017", "of 2017", "2017". */
    private static int yearEnd(Tokens tokens, int at) {
        return tokens.is(at, ",") || tokens.is(at, "of") ? at + 2 : at + 1;
    }

    private static LocalDate safeDay(int year, Month month, int day) {
        return LocalDate.of(year, month, Math.min(day, YearMonth.of(year, month).lengthOfMonth()));
    }
}
