package org.newsmonitor.producer.ingest.schedule;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Bounds of the time between two polls of a working feed. */
public record Pacing(Duration min, Duration max) {
    public static final Pacing DEFAULT = new Pacing(Duration.ofMinutes(5), Duration.ofHours(6));

    public Pacing {
        if (min.isNegative() || min.isZero() || max.compareTo(min) < 0) {
            throw new IllegalArgumentException("intervals are above zero, the largest not below the smallest");
        }
    }

    /** With what one feed sets for itself. */
    public Pacing with(@Nullable Long minMillis, @Nullable Long maxMillis) {
        Duration least = minMillis == null ? min : Duration.ofMillis(Math.max(1, minMillis));
        Duration most = maxMillis == null ? max : Duration.ofMillis(Math.max(1, maxMillis));
        return new Pacing(least, most.compareTo(least) < 0 ? least : most);
    }

    Duration clamp(Duration wanted) {
        if (wanted.compareTo(min) < 0) {
            return min;
        }
        return wanted.compareTo(max) > 0 ? max : wanted;
    }
}
