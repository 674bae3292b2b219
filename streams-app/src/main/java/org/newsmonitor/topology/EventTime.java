package org.newsmonitor.topology;

import java.time.Instant;

/** Event time as Kafka can carry it. */
final class EventTime {
    private EventTime() {}

    /** Kafka has no time before 1970; articles from before it are ordered by their own date all the same. */
    static long timestamp(Instant at) {
        return Math.max(0, at.toEpochMilli());
    }
}
