package org.newsmonitor.standalone.ingest;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.newsmonitor.avro.FeedState;
import org.newsmonitor.avro.FeedSubscription;
import org.newsmonitor.avro.RawArticle;
import org.newsmonitor.producer.ingest.schedule.Outcome;
import org.newsmonitor.producer.ingest.source.Harvest;
import org.newsmonitor.producer.ingest.source.Source;
import org.newsmonitor.producer.ingest.source.Sources;

/** Feeds without a network: what each holds is set by the test, and polls are counted. */
final class ScriptedFeeds implements Sources {
    private final Map<String, List<RawArticle>> documents = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> polls = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> underWay = new ConcurrentHashMap<>();
    private final AtomicInteger overlaps = new AtomicInteger();

    void set(String feed, RawArticle... articles) {
        documents.put(feed, List.of(articles));
    }

    int polls(String feed) {
        return polls.getOrDefault(feed, new AtomicInteger()).get();
    }

    /** Polls of a feed that began while another poll of it was under way. */
    int overlaps() {
        return overlaps.get();
    }

    @Override
    public Source of(FeedSubscription subscription) {
        return this::collect;
    }

    private Harvest collect(FeedState state) {
        AtomicInteger busy = underWay.computeIfAbsent(state.getId(), id -> new AtomicInteger());
        if (busy.incrementAndGet() > 1) {
            overlaps.incrementAndGet();
        }
        try {
            polls.computeIfAbsent(state.getId(), id -> new AtomicInteger()).incrementAndGet();
            List<RawArticle> document = documents.getOrDefault(state.getId(), List.of());
            return new Harvest(state, new Outcome.Read(List.of(), Duration.ZERO), document, Map.of(), false);
        } finally {
            busy.decrementAndGet();
        }
    }
}
