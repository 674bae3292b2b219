package org.newsmonitor.producer.ingest.schedule;

import java.time.Duration;

/** Twice as long after each failure, up to half a day or the feed's own longest interval. */
final class Backoff {
    private static final Duration LONGEST = Duration.ofHours(12);
    private static final int MOST_DOUBLINGS = 30;

    private Backoff() {}

    /** @param failures in a row, from 1 */
    static Duration delay(Duration interval, int failures) {
        long limit = Math.max(LONGEST.toMillis(), interval.toMillis());
        double grown = interval.toMillis() * Math.pow(2, Math.min(failures - 1, MOST_DOUBLINGS));
        return Duration.ofMillis((long) Math.min(grown, (double) limit));
    }
}
