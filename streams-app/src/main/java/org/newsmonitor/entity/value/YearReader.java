package org.newsmonitor.entity.value;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.entity.token.Tokens;
import org.newsmonitor.story.EntityType;
import org.newsmonitor.story.Period;

/** Reads ISO dates, years and decades: "2026-03-04", "2018", "the 1990s", "the 1800s", "2017-18". */
final class YearReader implements ValueReader {
    private static final Set<String> STREETS =
            Set.of("street", "st", "avenue", "ave", "road", "rd", "drive", "dr", "lane", "ln", "boulevard", "blvd");

    @Override
    public @Nullable Reading readAt(Tokens tokens, int at, LocalDateTime published) {
        int year = YearNumber.at(tokens, at);
        if (year < 0) {
            return null;
        }
        Period day = isoDay(tokens, at, year);
        if (day != null) {
            return new Reading(EntityType.DATE, day, at + 5);
        }
        if (tokens.is(at + 1, "s") && tokens.isGlued(at + 1) && year % 10 == 0) {
            int last = year % 100 == 0 && year < 2000 ? year + 99 : year + 9;
            return new Reading(EntityType.DATE, Periods.range(Periods.year(year), Periods.year(last)), at + 2);
        }
        return isYear(tokens, at, year, published) ? span(tokens, at, year) : null;
    }

    private static @Nullable Period isoDay(Tokens tokens, int at, int year) {
        if (!tokens.isHyphen(at + 1) || !tokens.isHyphen(at + 3)) {
            return null;
        }
        DayNumber month = DayNumber.readAt(tokens, at + 2);
        DayNumber day = DayNumber.readAt(tokens, at + 4);
        boolean real = month != null && day != null && month.day() <= 12 && day.day() <= daysIn(year, month.day());
        return real && month != null && day != null ? Periods.day(LocalDate.of(year, month.day(), day.day())) : null;
    }

    private static int daysIn(int year, int month) {
        return java.time.YearMonth.of(year, month).lengthOfMonth();
    }

    private static Reading span(Tokens tokens, int at, int year) {
        int last = tokens.isHyphen(at + 1) ? lastYear(tokens, at + 2, year) : -1;
        return last > year
                ? new Reading(EntityType.DATE, Periods.range(Periods.year(year), Periods.year(last)), at + 3)
                : new Reading(EntityType.DATE, Periods.year(year), at + 1);
    }

    /** "2017-2018" or, for the very next one, "2017-18". */
    private static int lastYear(Tokens tokens, int at, int year) {
        boolean next = tokens.isFigure(at)
                && tokens.get(at).text().equals(String.format(Locale.ROOT, "%02d", (year + 1) % 100));
        return next ? year + 1 : YearNumber.at(tokens, at);
    }

    /** A year near ours stands alone; any other needs a word that dates. What counts something is no year. */
    private static boolean isYear(Tokens tokens, int at, int year, LocalDateTime published) {
        boolean counts = isAddress(tokens, at)
                || Unit.after(tokens, at + 1) != null
                || tokens.is(at + 1, "people")
                || isPart(tokens, at);
        boolean near = Math.abs(year - published.getYear()) <= 130;
        return !counts && ((near && year >= 1900) || Bias.DATING.contains(tokens.lower(at - 1)));
    }

    /** "The 1900 block of Prospect", "1917 Prospect Avenue": a house, no year. */
    private static boolean isAddress(Tokens tokens, int at) {
        return tokens.is(at + 1, "block")
                || STREETS.contains(tokens.lower(at + 2))
                || STREETS.contains(tokens.lower(at + 3));
    }

    private static boolean isPart(Tokens tokens, int at) {
        boolean before = tokens.isGlued(at) && at > 0 && "/.:#$£€".contains(tokens.lower(at - 1));
        return before || (tokens.isGlued(at + 1) && "/:".contains(tokens.lower(at + 1)));
    }
}
