package org.newsmonitor.topology;

import java.time.Duration;
import java.time.Instant;

/**
 * Which articles can meet, and how long they are kept for it. Whether two meet is a function of their times of event and
 * arrival alone; they are kept longer than that, so that purging takes nothing that another could still meet.
 *
 * @param width two articles further apart in event time than this never meet
 * @param grace how much later an article may come than one published with it, and how far arrivals may be out of order
 * @param cachedArticles how many stored articles each task keeps decoded
 */
public record PairWindow(Duration width, Duration grace, int cachedArticles) {
    /** Two articles that came further apart than this never meet. */
    Duration reach() {
        return width.plus(grace);
    }

    /** By the time of arrival. */
    Duration retention() {
        return reach().plus(grace);
    }

    boolean reaches(Instant oneArrival, Instant otherArrival) {
        return Duration.between(oneArrival, otherArrival).abs().compareTo(reach()) <= 0;
    }
}
