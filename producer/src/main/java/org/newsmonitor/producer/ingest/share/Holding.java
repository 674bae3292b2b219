package org.newsmonitor.producer.ingest.share;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.avro.FeedState;
import org.newsmonitor.avro.FeedSubscription;
import org.newsmonitor.producer.ingest.state.Ledger;
import org.newsmonitor.producer.ingest.state.Polled;

/** One partition of the feeds in the hands of this instance: its ledger and its feeds. */
final class Holding implements AutoCloseable {
    final int partition;
    private final Ledger ledger;
    private final Map<String, FeedState> restored;
    private final Map<String, Feed> feeds = new HashMap<>();
    private final long subscriptionsEnd;
    private boolean isReady;

    /** @param subscriptionsEnd offset behind the subscriptions known when the partition was taken over */
    Holding(int partition, Ledger ledger, Map<String, FeedState> restored, long subscriptionsEnd) {
        this.partition = partition;
        this.ledger = ledger;
        this.restored = new HashMap<>(restored);
        this.subscriptionsEnd = subscriptionsEnd;
    }

    Iterable<Feed> feeds() {
        return feeds.values();
    }

    /** Takes in one subscription or its end; returns the feed to be planned, if there is one. */
    @Nullable
    Feed subscribe(String id, @Nullable FeedSubscription subscription, Instant now) {
        Feed feed = feeds.get(id);
        if (subscription == null) {
            if (feed != null) {
                feed.isDropped = true;
                feeds.remove(id);
            }
            return null;
        }
        if (feed == null) {
            FeedState state = restored.remove(id);
            feed = new Feed(this, subscription, state == null ? Feed.fresh(subscription, now) : state);
            feeds.put(id, feed);
        }
        feed.change(subscription, now);
        return isReady ? feed : null;
    }

    /** Whether the subscriptions known at the start have all been read just now: only then does it poll. */
    boolean becomesReady(long position) {
        if (isReady || position < subscriptionsEnd) {
            return false;
        }
        isReady = true;
        restored.clear();
        return true;
    }

    void commit(List<Polled> polls) {
        ledger.commit(polls);
    }

    @Override
    public void close() {
        feeds.values().forEach(feed -> feed.isDropped = true);
        ledger.close();
    }
}
