package org.newsmonitor.entity.value;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.entity.token.Tokens;
import org.newsmonitor.story.EntityType;

/**
 * The parts of a day, in hours from its midnight.
 *
 * @param to may reach into the next day
 */
record DayPart(int from, int to) {
    private static final Map<String, DayPart> PARTS = Map.of(
            "morning", new DayPart(5, 12),
            "lunchtime", new DayPart(11, 14),
            "afternoon", new DayPart(12, 18),
            "evening", new DayPart(17, 24),
            "night", new DayPart(18, 30),
            "dawn", new DayPart(4, 8),
            "dusk", new DayPart(16, 22));

    static @Nullable DayPart named(String word) {
        return PARTS.get(word);
    }

    static @Nullable Reading readAt(Tokens tokens, int at, LocalDate day) {
        DayPart part = PARTS.get(tokens.lower(at));
        return part == null ? null : new Reading(EntityType.TIME, part.on(day), at + 1);
    }

    org.newsmonitor.story.Period on(LocalDate day) {
        LocalDateTime midnight = day.atStartOfDay();
        return Periods.roughly(midnight.plusHours(from), midnight.plusHours(to));
    }
}
