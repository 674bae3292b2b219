package org.newsmonitor.entity.value;

import org.jspecify.annotations.Nullable;
import org.newsmonitor.entity.token.Tokens;

/**
 * The "a.m." or "p.m." after a time, or the part of the day that says the same.
 *
 * @param end index of the token after it
 */
record HalfDay(boolean afternoon, int end) {
    static @Nullable HalfDay readAt(Tokens tokens, int at) {
        return switch (tokens.lower(at)) {
            case "am", "a.m.", "a.m" -> new HalfDay(false, at + 1);
            case "pm", "p.m.", "p.m" -> new HalfDay(true, at + 1);
            case "in" -> inThe(tokens, at + 1);
            default -> null;
        };
    }

    private static @Nullable HalfDay inThe(Tokens tokens, int at) {
        if (!tokens.is(at, "the")) {
            return null;
        }
        return switch (tokens.lower(at + 1)) {
            case "morning" -> new HalfDay(false, at + 2);
            case "afternoon", "evening" -> new HalfDay(true, at + 2);
            default -> null;
        };
    }

    int hour(int twelve) {
        return twelve % 12 + (afternoon ? 12 : 0);
    }
}
