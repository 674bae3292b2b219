package org.newsmonitor.entity.value;

import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.entity.token.Tokens;
import org.newsmonitor.story.EntityType;

/**
 * Reads times of day: "3 p.m.", "3.30pm", "15:00", "1500 GMT", "8 o'clock", "noon", "midnight", with the zone that
 * follows. The time is kept as stated, on the day of publication until a date is found beside it.
 */
final class ClockReader implements ValueReader {
    @Override
    public @Nullable Reading readAt(Tokens tokens, int at, LocalDateTime published) {
        LocalTime time = word(tokens.lower(at));
        if (time != null) {
            return reading(time, at + 1, published);
        }
        return tokens.isFigure(at) ? figures(tokens, at, published) : null;
    }

    private static @Nullable LocalTime word(String word) {
        return switch (word) {
            case "noon", "midday" -> LocalTime.NOON;
            case "midnight" -> LocalTime.MIDNIGHT;
            default -> null;
        };
    }

    private static @Nullable Reading figures(Tokens tokens, int at, LocalDateTime published) {
        ClockFigure clock = ClockFigure.readAt(tokens, at);
        if (clock == null) {
            return null;
        }
        HalfDay half = HalfDay.readAt(tokens, clock.end());
        if (half != null) {
            return clock.hour() < 1 || clock.hour() > 12
                    ? null
                    : reading(
                            LocalTime.of(half.hour(clock.hour()), clock.minute()),
                            zoneEnd(tokens, half.end()),
                            published);
        }
        int zoneEnd = zoneEnd(tokens, clock.end());
        boolean said = clock.certain() || zoneEnd > clock.end();
        return said ? reading(LocalTime.of(clock.hour(), clock.minute()), zoneEnd, published) : null;
    }

    private static int zoneEnd(Tokens tokens, int at) {
        if (tokens.is(at, "local") && tokens.is(at + 1, "time")) {
            return at + 2;
        }
        return switch (tokens.lower(at)) {
            case "gmt", "utc", "bst", "cet", "cest", "est", "edt", "et", "pst", "pdt", "cst", "cdt", "jst", "ist" ->
                at + 1;
            default -> at;
        };
    }

    private static Reading reading(LocalTime time, int end, LocalDateTime published) {
        return new Reading(EntityType.TIME, Periods.minute(published.toLocalDate(), time), end);
    }
}
