package org.newsmonitor.topology;

import java.time.Duration;
import java.time.Instant;

/**
 * The latest time of arrival that a task has seen, and when something kept by it is due to be looked through. Event time
 * would not do: one article that states a date far ahead would make all others old.
 */
final class ArrivalClock {
    private final long step;
    private long now = Long.MIN_VALUE;
    private long due = Long.MIN_VALUE;

    /** @param step how much time passes between two times it is due */
    ArrivalClock(Duration step) {
        this.step = step.toMillis();
    }

    /** Whether it is due: a step has passed since it last was. Never at the first record, from which it counts. */
    boolean reaches(long arrivedAt) {
        boolean starts = now == Long.MIN_VALUE;
        now = Math.max(now, arrivedAt);
        if (!starts && now < due) {
            return false;
        }
        due = now + step;
        return !starts;
    }

    /** So long before now; nothing lies before it until something came. */
    Instant before(Duration age) {
        return Instant.ofEpochMilli(Math.max(0, now)).minus(age);
    }
}
