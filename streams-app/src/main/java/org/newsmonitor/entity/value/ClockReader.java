package org.newsmonitor.entity.value;

import java.time.LocalDateTime;
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
    private static final Set<String> VAGUE =
            Set.of("about", "around", "roughly", "approximately", "circa", "nearly", "almost");

    @Override
    public @Nullable Reading readAt(Tokens tokens, int at, LocalDateTime published) {
        int start = VAGUE.contains(tokens.lower(at)) ? at + 1 : at;
        Clock first = Clock.readAt(tokens, start);
        Reading range = start > at ? null : ClockRange.readAt(tokens, at, published.toLocalDate());
        if (range != null || first == null) {
            return range;
        }
        Period period = first.on(published.toLocalDate());
        return new Reading(EntityType.TIME, start > at ? Periods.approximate(period) : period, first.end());
    }
}
