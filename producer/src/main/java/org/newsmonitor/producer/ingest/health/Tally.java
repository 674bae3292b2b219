package org.newsmonitor.producer.ingest.health;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.avro.FeedState;
import org.newsmonitor.producer.ingest.share.Listener;
import org.newsmonitor.producer.ingest.state.Polled;

/** What this instance has done since it started, and how the feeds it owns fare. Made for many threads. */
public final class Tally implements Listener, IngestMXBean {
    private final Clock clock;
    private final LongAdder polls = new LongAdder();
    private final LongAdder notModified = new LongAdder();
    private final LongAdder items = new LongAdder();
    private final LongAdder failures = new LongAdder();
    private final Map<String, FeedState> owned = new ConcurrentHashMap<>();

    public Tally(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void owns(FeedState state) {
        owned.put(state.getId(), state);
    }

    @Override
    public void gaveUp(String feed) {
        owned.remove(feed);
    }

    @Override
    public void polled(Polled polled) {
        FeedState before = owned.put(polled.next().getId(), polled.next());
        polls.increment();
        items.add(polled.items().size());
        if (polled.next().getFailures() > 0) {
            failures.increment();
        } else if (before != null && polled.next().getNotModified() > before.getNotModified()) {
            notModified.increment();
        }
    }

    /** Null for one that this instance does not own. */
    public @Nullable FeedState state(String feed) {
        return owned.get(feed);
    }

    @Override
    public int getFeeds() {
        return owned.size();
    }

    @Override
    public long getFeedsPaused() {
        return owned.values().stream()
                .filter(state -> state.getPausedAt() != null)
                .count();
    }

    @Override
    public long getFeedsFailing() {
        return owned.values().stream()
                .filter(state -> state.getPausedAt() == null && state.getFailures() > 0)
                .count();
    }

    @Override
    public long getPolls() {
        return polls.sum();
    }

    @Override
    public long getNotModified() {
        return notModified.sum();
    }

    @Override
    public long getItems() {
        return items.sum();
    }

    @Override
    public long getFailures() {
        return failures.sum();
    }

    @Override
    public long getMostOverdueMillis() {
        Instant now = clock.instant();
        return owned.values().stream()
                .mapToLong(state -> now.toEpochMilli() - state.getNextPollAt().toEpochMilli())
                .filter(late -> late > 0)
                .max()
                .orElse(0);
    }
}
