package org.newsmonitor.producer.ingest.schedule;

import java.time.Duration;

/** Spreads polls, so that feeds that started together do not stay together: up to a tenth more or less, by feed and poll. */
final class Jitter {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private Jitter() {}

    static Duration of(String feed, long poll, Duration interval) {
        long mixed = (feed.hashCode() * GOLDEN) ^ (poll * 0xBF58476D1CE4E5B9L);
        mixed = (mixed ^ (mixed >>> 30)) * GOLDEN;
        double unit = ((mixed ^ (mixed >>> 31)) >>> 11) * 0x1.0p-53;
        return Duration.ofMillis(Math.round(interval.toMillis() * (0.9 + 0.2 * unit)));
    }
}
