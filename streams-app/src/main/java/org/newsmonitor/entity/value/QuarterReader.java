package org.newsmonitor.entity.value;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.entity.token.Tokens;
import org.newsmonitor.story.EntityType;
import org.newsmonitor.story.Period;

/**
 * Reads quarters and halves of calendar years: "the third quarter of 2025", "Q3 2025", "third-quarter profit", "H1". One of
 * no stated year is the last that is over.
 */
final class QuarterReader implements ValueReader {
    /** Sport has quarters too: without a year, only what business counts makes one of the calendar. */
    private static final Set<String> BUSINESS = Set.of(
            "profit",
            "profits",
            "earnings",
            "revenue",
            "revenues",
            "results",
            "sales",
            "growth",
            "gdp",
            "loss",
            "losses",
            "figures",
            "income",
            "net",
            "operating",
            "deliveries",
            "output",
            "shipments",
            "guidance",
            "dividend");

    private static final Set<String> MONEY = Set.of(
            "profit",
            "profits",
            "earnings",
            "revenue",
            "revenues",
            "sales",
            "gdp",
            "income",
            "economy",
            "shares",
            "dividend",
            "shipments",
            "inflation",
            "exports",
            "imports",
            "shareholders",
            "analysts",
            "investors");
    private static final Set<String> SPORT = Set.of(
            "game",
            "games",
            "touchdown",
            "touchdowns",
            "yards",
            "points",
            "quarterback",
            "halftime",
            "coach",
            "team",
            "season",
            "scored",
            "lead");
    private static final Set<String> ENDS = Set.of(".", "?", "!");
    /** How many tokens to either side may tell what a quarter is of. */
    private static final int REACH = 14;

    @Override
    public @Nullable Reading readAt(Tokens tokens, int at, LocalDateTime published) {
        int start = tokens.is(at, "the") ? at + 1 : at;
        String code = tokens.lower(start);
        if (code.length() == 2 && tokens.isCapitalised(start) && (code.charAt(0) == 'q' || code.charAt(0) == 'h')) {
            int number = code.charAt(1) - '0';
            int months = code.charAt(0) == 'q' ? 3 : 6;
            return number < 1 || number > 12 / months ? null : of(tokens, start + 1, months, number, published, true);
        }
        Integer ordinal = NumberWords.ordinal(code);
        int name = tokens.isHyphen(start + 1) ? start + 2 : start + 1;
        int months = tokens.is(name, "quarter") ? 3 : tokens.is(name, "half") ? 6 : 0;
        boolean part = ordinal != null && months > 0 && ordinal <= 12 / months;
        return part && ordinal != null ? of(tokens, name + 1, months, ordinal, published, false) : null;
    }

    private static @Nullable Reading of(
            Tokens tokens, int after, int months, int number, LocalDateTime published, boolean certain) {
        int of = tokens.is(after, "of") || tokens.is(after, "in") ? after + 1 : after;
        LocalDate day = published.toLocalDate();
        int year = YearNumber.at(tokens, of);
        int end = of + 1;
        if (year < 0) {
            int relative = relativeYear(tokens, of);
            year = relative == Integer.MIN_VALUE ? -1 : day.getYear() + relative;
            end = of + 2;
        }
        if (year < 0 && !certain && !BUSINESS.contains(tokens.lower(after)) && !isOfMoney(tokens, after)) {
            return null;
        }
        boolean ahead = period(day.getYear(), months, number).to().isAfter(day.atStartOfDay());
        int stated = year >= 0 ? year : ahead ? day.getYear() - 1 : day.getYear();
        return new Reading(EntityType.DATE, period(stated, months, number), year >= 0 ? end : after);
    }

    /** Whether the sentence around a quarter speaks of business; "the first quarter of the game" is none of the calendar. */
    private static boolean isOfMoney(Tokens tokens, int after) {
        if (tokens.is(after, "of") || tokens.is(after, "in") || !tokens.is(after - 1, "quarter")) {
            return false;
        }
        boolean money = false;
        for (int step : new int[] {-1, 1}) {
            int at = step < 0 ? after - 1 : after;
            for (int i = 0; i < REACH && tokens.has(at) && !ENDS.contains(tokens.lower(at)); i++, at += step) {
                if (SPORT.contains(tokens.lower(at))) {
                    return false;
                }
                money |= MONEY.contains(tokens.lower(at));
            }
        }
        return money;
    }

    /** "of this year", "of last year", "of the year". */
    private static int relativeYear(Tokens tokens, int at) {
        int shift = switch (tokens.lower(at)) {
            case "last" -> -1;
            case "this", "the" -> 0;
            case "next" -> 1;
            default -> Integer.MIN_VALUE;
        };
        return tokens.is(at + 1, "year") ? shift : Integer.MIN_VALUE;
    }

    private static Period period(int year, int months, int number) {
        var first = java.time.YearMonth.of(year, (number - 1) * months + 1);
        return Periods.range(Periods.month(first), Periods.month(first.plusMonths(months - 1L)));
    }
}
