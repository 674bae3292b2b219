package org.newsmonitor.entity.value;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.entity.token.Tokens;

/**
 * Day of a month as written: "7", "7th", "seventh".
 *
 * @param end index of the token after it
 */
record DayNumber(int day, int end) {
    private static final Set<String> SUFFIXES = Set.of("st", "nd", "rd", "th");

    static @Nullable DayNumber readAt(Tokens tokens, int at) {
        if (tokens.isFigure(at)) {
            return digits(tokens, at);
        }
        Integer ordinal = NumberWords.ordinal(tokens.lower(at));
        return ordinal == null || ordinal > 31 ? null : new DayNumber(ordinal, at + 1);
    }

    private static @Nullable DayNumber digits(Tokens tokens, int at) {
        String digits = tokens.get(at).text();
        if (digits.length() > 2 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return null;
        }
        int day = Integer.parseInt(digits);
        return day < 1 || day > 31 ? null : new DayNumber(day, isSuffix(tokens, at + 1) ? at + 2 : at + 1);
    }

    static boolean isSuffix(Tokens tokens, int at) {
        return tokens.isGlued(at) && SUFFIXES.contains(tokens.lower(at));
    }
}
