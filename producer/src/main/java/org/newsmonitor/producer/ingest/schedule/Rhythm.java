package org.newsmonitor.producer.ingest.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How often a feed brings something new. Days fade: what happened {@link #MEMORY} ago weighs e times less. The first
 * document speaks for itself through the dates of its items.
 */
final class Rhythm {
    private static final Duration MEMORY = Duration.ofDays(3);
    private static final double UNKNOWN_PER_DAY = 24;
    private static final double DAY_MILLIS = Duration.ofDays(1).toMillis();

    private Rhythm() {}

    /** @return items a day */
    static double first(List<@Nullable Instant> items, Instant now) {
        List<Instant> dates = items.stream().filter(Objects::nonNull).sorted().toList();
        if (dates.size() < 2) {
            return UNKNOWN_PER_DAY;
        }
        double days = Duration.between(dates.get(0), now).toMillis() / DAY_MILLIS;
        return dates.size() / Math.max(days, 1 / DAY_MILLIS);
    }

    /** @param since of the last good poll */
    static double next(double perDay, int newItems, Duration since) {
        double millis = Math.max(1, since.toMillis());
        double kept = Math.exp(-millis / MEMORY.toMillis());
        return perDay * kept + newItems / (millis / DAY_MILLIS) * (1 - kept);
    }

    /** Such that a poll brings one new item on average. */
    static Duration interval(double perDay, Pacing pacing) {
        double millis = DAY_MILLIS / Math.max(perDay, 1e-3);
        return pacing.clamp(Duration.ofMillis((long) millis));
    }
}
