package org.newsmonitor.topology;

import java.time.Duration;

/**
 * Which articles can meet, and how long they are kept for it.
 *
 * @param width two articles further apart than this never meet
 * @param grace how much later than in order of event time an article may come and still meet all it should
 * @param cachedArticles how many stored articles each task keeps decoded
 */
public record PairWindow(Duration width, Duration grace, int cachedArticles) {
    Duration retention() {
        return width.plus(grace);
    }
}
