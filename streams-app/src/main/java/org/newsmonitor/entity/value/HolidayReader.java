package org.newsmonitor.entity.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.entity.token.PhraseTable;
import org.newsmonitor.entity.token.Tokens;
import org.newsmonitor.story.EntityType;

/** Reads feast days that a rule of the calendar fixes: "Christmas Eve", "Good Friday 2024", "last Thanksgiving". */
final class HolidayReader implements ValueReader {
    private static final PhraseTable<IntFunction<LocalDate>> DAYS = days();

    @Override
    public @Nullable Reading readAt(Tokens tokens, int at, LocalDateTime published) {
        boolean last = tokens.is(at, "last");
        int start = last || tokens.is(at, "this") || tokens.is(at, "next") ? at + 1 : at;
        PhraseTable.Match<IntFunction<LocalDate>> match =
                tokens.isCapitalised(start) ? DAYS.longestAt(tokens, start) : null;
        if (match == null) {
            return null;
        }
        int comma = tokens.is(match.end(), ",") ? match.end() + 1 : match.end();
        int year = YearNumber.at(tokens, comma);
        LocalDate day = year >= 0
                ? match.meaning().apply(year)
                : nearest(match.meaning(), published.toLocalDate(), last, tokens.is(at, "next"));
        return new Reading(EntityType.DATE, Periods.day(day), year >= 0 ? comma + 1 : match.end());
    }

    /** The nearest to publication; the last or next one where the text says so. */
    private static LocalDate nearest(IntFunction<LocalDate> rule, LocalDate published, boolean last, boolean next) {
        LocalDate nearest = rule.apply(published.getYear());
        for (int year = published.getYear() - 1; year <= published.getYear() + 1; year++) {
            LocalDate day = rule.apply(year);
            boolean allowed = !(last && !day.isBefore(published)) && !(next && !day.isAfter(published));
            boolean closer = distance(day, published) < distance(nearest, published);
            boolean wrong = (last && !nearest.isBefore(published)) || (next && !nearest.isAfter(published));
            nearest = allowed && (closer || wrong) ? day : nearest;
        }
        return nearest;
    }

    private static long distance(LocalDate day, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(day, other));
    }

    private static PhraseTable<IntFunction<LocalDate>> days() {
        PhraseTable<IntFunction<LocalDate>> table = new PhraseTable<>();
        table.add("Christmas Eve", year -> LocalDate.of(year, 12, 24));
        table.add("Christmas Day", year -> LocalDate.of(year, 12, 25));
        table.add("Boxing Day", year -> LocalDate.of(year, 12, 26));
        table.add("New Year's Eve", year -> LocalDate.of(year, 12, 31));
        table.add("New Year's Day", year -> LocalDate.of(year, 1, 1));
        table.add("Valentine's Day", year -> LocalDate.of(year, 2, 14));
        table.add("Halloween", year -> LocalDate.of(year, 10, 31));
        table.add("Bastille Day", year -> LocalDate.of(year, 7, 14));
        table.add("Good Friday", year -> easter(year).minusDays(2));
        table.add("Palm Sunday", year -> easter(year).minusDays(7));
        table.add("Ash Wednesday", year -> easter(year).minusDays(46));
        table.add("Easter Sunday", HolidayReader::easter);
        table.add("Easter Monday", year -> easter(year).plusDays(1));
        table.add("Thanksgiving", HolidayReader::thanksgiving);
        table.add("Thanksgiving Day", HolidayReader::thanksgiving);
        table.add("Black Friday", year -> thanksgiving(year).plusDays(1));
        return table;
    }

    private static LocalDate thanksgiving(int year) {
        return LocalDate.of(year, Month.NOVEMBER, 1).with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY));
    }

    /** Gregorian Easter, by the anonymous algorithm of 1876. */
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int skipped = century - century / 4 - (8 * century + 13) / 25;
        int epact = (19 * golden + skipped + 15) % 30;
        int moon = epact - epact / 28 * (1 - epact / 28 * (29 / (epact + 1)) * ((21 - golden) / 11));
        int weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7;
        return LocalDate.of(year, 3, 28).plusDays((long) moon - weekday);
    }
}
