package org.newsmonitor.entity.value;

import org.jspecify.annotations.Nullable;
import org.newsmonitor.entity.token.Tokens;

/**
 * Hour and minute in figures.
 *
 * @param certain whether the form alone shows a time of day: "15:00", "8 o'clock"
 * @param end index of the token after it
 */
record ClockFigure(int hour, int minute, boolean certain, int end) {
    static @Nullable ClockFigure readAt(Tokens tokens, int at) {
        String digits = tokens.get(at).text();
        int point = digits.indexOf('.');
        if (digits.length() > 5 || digits.indexOf(',') >= 0) {
            return null;
        }
        if (point > 0) {
            return digits.length() == point + 3
                    ? of(digits.substring(0, point), digits.substring(point + 1), false, at + 1)
                    : null;
        }
        if (tokens.is(at + 1, ":") && tokens.isGlued(at + 1) && tokens.isGlued(at + 2) && isTwoDigits(tokens, at + 2)) {
            return of(digits, tokens.get(at + 2).text(), digits.length() < 3, at + 3);
        }
        if (digits.length() == 4) {
            return of(digits.substring(0, 2), digits.substring(2), false, at + 1);
        }
        boolean oClock = tokens.is(at + 1, "o'clock");
        return of(digits, "0", oClock, oClock ? at + 2 : at + 1);
    }

    private static boolean isTwoDigits(Tokens tokens, int at) {
        return tokens.isFigure(at) && tokens.get(at).text().length() == 2;
    }

    private static @Nullable ClockFigure of(String hours, String minutes, boolean certain, int end) {
        int hour = Integer.parseInt(hours);
        int minute = Integer.parseInt(minutes);
        return hour < 24 && minute < 60 ? new ClockFigure(hour, minute, certain, end) : null;
    }
}
