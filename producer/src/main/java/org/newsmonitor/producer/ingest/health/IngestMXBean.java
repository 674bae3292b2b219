package org.newsmonitor.producer.ingest.health;

/** What this instance shows over JMX as {@code org.newsmonitor:type=Ingest}; counts are since it started. */
public interface IngestMXBean {
    int getFeeds();

    long getFeedsPaused();

    long getFeedsFailing();

    long getPolls();

    long getNotModified();

    long getItems();

    long getFailures();

    /** How long the feed that waits most has been due; grows when polling does not keep up. */
    long getMostOverdueMillis();
}
