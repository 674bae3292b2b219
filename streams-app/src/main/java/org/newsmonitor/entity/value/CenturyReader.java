package org.newsmonitor.entity.value;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.entity.token.Tokens;
import org.newsmonitor.story.EntityType;

/** Reads decades, centuries and years of an era: "the '90s", "the nineties", "the 4th century BC", "AD 140", "300 BC". */
final class CenturyReader implements ValueReader {
    private static final Map<String, Integer> DECADES = Map.of(
            "twenties",
            20,
            "thirties",
            30,
            "forties",
            40,
            "fifties",
            50,
            "sixties",
            60,
            "seventies",
            70,
            "eighties",
            80,
            "nineties",
            90);
    private static final Set<String> BEFORE_DECADE =
            Set.of("in", "of", "since", "from", "during", "early", "late", "mid", "-");

    @Override
    public @Nullable Reading readAt(Tokens tokens, int at, LocalDateTime published) {
        int start = tokens.is(at, "the") ? at + 1 : at;
        Reading century = century(tokens, start);
        if (century != null) {
            return century;
        }
        Reading era = era(tokens, at);
        return era != null ? era : decade(tokens, at, start);
    }

    private static @Nullable Reading century(Tokens tokens, int at) {
        DayNumber number = DayNumber.readAt(tokens, at);
        int name =
                number != null && tokens.isHyphen(number.end()) ? number.end() + 1 : number == null ? at : number.end();
        if (number == null || !tokens.is(name, "century") || (number.end() == at + 1 && tokens.isFigure(at))) {
            return null;
        }
        boolean before = isBefore(tokens, name + 1);
        int end = before || isAfter(tokens, name + 1) ? name + 2 : name + 1;
        int last = before ? 100 * (1 - number.day()) : 100 * number.day();
        return new Reading(EntityType.DATE, Periods.range(Periods.year(last - 99), Periods.year(last)), end);
    }

    /** "AD 140", "140 AD", "300 BC". */
    private static @Nullable Reading era(Tokens tokens, int at) {
        if (isAfter(tokens, at) && tokens.isCapitalised(at)) {
            int year = year(tokens, at + 1);
            return year < 0 ? null : upTo(tokens, at + 2, year);
        }
        int year = year(tokens, at);
        boolean before = year > 0 && isBefore(tokens, at + 1);
        if (year < 0 || !(before || isAfter(tokens, at + 1)) || !tokens.isCapitalised(at + 1)) {
            return null;
        }
        return new Reading(EntityType.DATE, Periods.year(before ? 1 - year : year), at + 2);
    }

    /** "AD 140 and 180", "AD 140-180". */
    private static Reading upTo(Tokens tokens, int at, int year) {
        boolean joined = tokens.isHyphen(at) || tokens.is(at, "and") || tokens.is(at, "to");
        int last = joined ? year(tokens, at + 1) : -1;
        return last > year
                ? new Reading(EntityType.DATE, Periods.range(Periods.year(year), Periods.year(last)), at + 2)
                : new Reading(EntityType.DATE, Periods.year(year), at);
    }

    private static boolean isBefore(Tokens tokens, int at) {
        return tokens.is(at, "bc") || tokens.is(at, "bce") || tokens.is(at, "b.c.");
    }

    private static boolean isAfter(Tokens tokens, int at) {
        return tokens.is(at, "ad") || tokens.is(at, "ce") || tokens.is(at, "a.d.");
    }

    private static int year(Tokens tokens, int at) {
        String digits = tokens.isFigure(at) ? tokens.get(at).text() : "";
        boolean whole =
                digits.length() >= 1 && digits.length() <= 4 && digits.chars().allMatch(Character::isDigit);
        return whole ? Integer.parseInt(digits) : -1;
    }

    /** Of the last hundred years: "the '90s", "the 80s", "the nineties"; "his 80s" is an age, "in the 80s" may be warm. */
    private static @Nullable Reading decade(Tokens tokens, int at, int start) {
        boolean apostrophe = tokens.is(start, "'") || tokens.is(start, "‘");
        int figure = apostrophe ? start + 1 : start;
        Integer word = DECADES.get(tokens.lower(start));
        boolean figures = isDecade(tokens, figure);
        boolean dated = start > at && BEFORE_DECADE.contains(tokens.lower(at - 1)) && !isWarm(tokens, at);
        boolean said = apostrophe || dated || isQualified(tokens, at);
        if (!said || !(figures || word != null)) {
            return null;
        }
        int year = 1900
                + (word != null ? word : Integer.parseInt(tokens.get(figure).text()));
        return new Reading(
                EntityType.DATE,
                Periods.range(Periods.year(year), Periods.year(year + 9)),
                figures ? figure + 2 : start + 1);
    }

    private static boolean isDecade(Tokens tokens, int at) {
        return tokens.isFigure(at)
                && tokens.get(at).text().matches("[3-9]0")
                && tokens.is(at + 1, "s")
                && tokens.isGlued(at + 1);
    }

    private static boolean isQualified(Tokens tokens, int at) {
        boolean part = tokens.is(at - 1, "early") || tokens.is(at - 1, "late") || tokens.is(at - 1, "mid");
        return part && tokens.is(at - 2, "the");
    }

    private static boolean isWarm(Tokens tokens, int at) {
        for (int i = at - 1; i > at - 10; i--) {
            if (tokens.lower(i).startsWith("temperature")
                    || tokens.lower(i).startsWith("high")
                    || tokens.is(i, "low")) {
                return true;
            }
        }
        return false;
    }
}
