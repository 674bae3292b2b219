package org.newsmonitor.producer.ingest.health;

import org.jspecify.annotations.Nullable;

/** One feed over JMX, as {@code org.newsmonitor:type=Feed,feed=…}, on the instance that owns it. */
public interface FeedMXBean {
    long getPolls();

    /** From 0 to 1. */
    double getNotModifiedRatio();

    long getItems();

    int getFailures();

    @Nullable
    String getPauseReason();

    @Nullable
    String getLastError();

    /** From publication to when we found it; -1 when not known. */
    long getLagMillis();

    long getNextPollAtMillis();
}
