package org.newsmonitor.entity.value;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.entity.token.Tokens;
import org.newsmonitor.story.Period;

/**
 * One time of day, as stated.
 *
 * @param zone offset from UTC in ISO 8601, empty when none is named
 * @param end index of the token after it
 */
record Clock(LocalTime time, String zone, int end) {
    static @Nullable Clock readAt(Tokens tokens, int at) {
        LocalTime time = word(tokens.lower(at));
        if (time != null) {
            return zoned(tokens, time, at + 1);
        }
        if (tokens.isFigure(at)) {
            Clock figures = figures(tokens, at);
            if (figures != null) {
                return figures;
            }
        }
        SpokenClock spoken = SpokenClock.readAt(tokens, at);
        if (spoken == null) {
            return null;
        }
        HalfDay half = HalfDay.readAt(tokens, tokens.is(spoken.end(), "o'clock") ? spoken.end() + 1 : spoken.end());
        boolean twelve = spoken.hour() >= 1 && spoken.hour() <= 12;
        return half == null || !twelve
                ? zoned(tokens, LocalTime.of(spoken.hour(), spoken.minute()), spoken.end())
                : zoned(tokens, LocalTime.of(half.hour(spoken.hour()), spoken.minute()), half.end());
    }

    Period on(LocalDate day) {
        return Periods.minute(day, time, zone);
    }

    private static @Nullable LocalTime word(String word) {
        return switch (word) {
            case "noon", "midday" -> LocalTime.NOON;
            case "midnight" -> LocalTime.MIDNIGHT;
            default -> null;
        };
    }

    private static @Nullable Clock figures(Tokens tokens, int at) {
        ClockFigure clock = ClockFigure.readAt(tokens, at);
        if (clock == null) {
            return null;
        }
        HalfDay half = HalfDay.readAt(tokens, clock.end());
        if (half != null) {
            boolean twelve = clock.hour() >= 1 && clock.hour() <= 12;
            return twelve ? zoned(tokens, LocalTime.of(half.hour(clock.hour()), clock.minute()), half.end()) : null;
        }
        Clock stated = zoned(tokens, LocalTime.of(clock.hour(), clock.minute()), clock.end());
        boolean military =
                tokens.is(clock.end(), "hours") && tokens.get(at).text().length() == 4;
        if (military) {
            return new Clock(stated.time(), "", clock.end() + 1);
        }
        return clock.certain() || stated.end() > clock.end() || isPointed(tokens, at) ? stated : null;
    }

    /** "at 15.30": the British way to write minutes, where no quantity follows. */
    private static boolean isPointed(Tokens tokens, int at) {
        String text = tokens.get(at).text();
        boolean minutes = text.indexOf('.') > 0 && text.length() == text.indexOf('.') + 3;
        return minutes
                && tokens.is(at - 1, "at")
                && Unit.after(tokens, at + 1) == null
                && !tokens.is(at + 1, "million");
    }

    private static Clock zoned(Tokens tokens, LocalTime time, int end) {
        ZoneName zone = tokens.has(end) ? ZoneName.readAt(tokens, end) : new ZoneName("", end);
        return new Clock(time, zone.offset(), zone.end());
    }
}
