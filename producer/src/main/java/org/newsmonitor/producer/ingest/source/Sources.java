package org.newsmonitor.producer.ingest.source;

import org.newsmonitor.avro.FeedSubscription;

/** Makes what polls a feed as its subscription says. */
@FunctionalInterface
public interface Sources {
    Source of(FeedSubscription subscription);
}
