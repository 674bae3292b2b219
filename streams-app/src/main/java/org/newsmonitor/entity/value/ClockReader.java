package org.newsmonitor.entity.value;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.entity.token.Tokens;
import org.newsmonitor.story.EntityType;
import org.newsmonitor.story.Period;

/**
 * Reads times of day: "3 p.m.", "3.30pm", "15:00", "1500 GMT", "8 o'clock", "noon", "midnight", with the zone that
 * follows. The time is kept as stated, on the day of publication until a date is found beside it.
 */
final class ClockReader implements ValueReader {
    private static final Set<String> VAGUE = Set.of("about", "around", "roughly", "approximately", "circa");

    @Override
    public @Nullable Reading readAt(Tokens tokens, int at, LocalDateTime published) {
        int start = VAGUE.contains(tokens.lower(at)) ? at + 1 : at;
        LocalTime time = word(tokens.lower(start));
        if (time != null) {
            return reading(time, zoneEnd(tokens, start + 1), published);
        }
        Reading exact = tokens.isFigure(start) ? figures(tokens, start, published) : spoken(tokens, start, published);
        return start > at && exact != null && exact.value() instanceof Period period
                ? new Reading(EntityType.TIME, Periods.approximate(period), exact.end())
                : exact;
    }

    /** "seven o'clock". */
    private static @Nullable Reading spoken(Tokens tokens, int at, LocalDateTime published) {
        Integer hour = NumberWords.cardinal(tokens.lower(at));
        if (hour == null || hour < 1 || hour > 12 || !tokens.is(at + 1, "o'clock")) {
            return null;
        }
        HalfDay half = HalfDay.readAt(tokens, at + 2);
        return half == null
                ? reading(LocalTime.of(hour % 24, 0), at + 2, published)
                : reading(LocalTime.of(half.hour(hour), 0), half.end(), published);
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
