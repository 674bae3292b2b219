package org.newsmonitor.producer.ingest.share;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntToLongFunction;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.avro.FeedState;
import org.newsmonitor.avro.FeedSubscription;
import org.newsmonitor.producer.ingest.state.Kafkas;
import org.newsmonitor.producer.ingest.state.Ledger;
import org.newsmonitor.producer.ingest.state.Polled;
import org.newsmonitor.producer.ingest.state.StateReader;

/** The partitions this instance holds. Used by the sharing thread alone. */
final class Holdings implements AutoCloseable {
    private final Kafkas kafkas;
    private final StateReader states;
    private final Clock clock;
    private final Listener listener;
    private final Map<Integer, Holding> held = new TreeMap<>();

    Holdings(Kafkas kafkas, Clock clock, Listener listener) {
        this.kafkas = kafkas;
        this.states = new StateReader(kafkas);
        this.clock = clock;
        this.listener = listener;
    }

    void take(int partition, long subscriptionsEnd) {
        Ledger ledger = Ledger.open(kafkas, Integer.toString(partition));
        try {
            Map<String, FeedState> restored = states.partition(kafkas.topics().feedStates(), partition);
            held.put(partition, new Holding(partition, ledger, restored, subscriptionsEnd));
        } catch (RuntimeException e) {
            ledger.close();
            throw e;
        }
    }

    void give(int partition) {
        Holding holding = held.remove(partition);
        if (holding != null) {
            holding.feeds().forEach(feed -> listener.gaveUp(feed.subscription.getId()));
            holding.close();
        }
    }

    /** The feed to be planned, if there is one. */
    @Nullable
    Feed subscribe(int partition, String id, @Nullable FeedSubscription subscription) {
        Holding holding = held.get(partition);
        if (holding == null) {
            return null;
        }
        if (subscription == null) {
            listener.gaveUp(id);
        }
        Feed feed = holding.subscribe(id, subscription, clock.instant());
        if (feed != null) {
            listener.owns(feed.state);
        }
        return feed;
    }

    /** The feeds of partitions whose subscriptions have just been read to where they ended at the start. */
    List<Feed> readyAt(IntToLongFunction position) {
        List<Feed> ready = new ArrayList<>();
        for (Holding holding : held.values()) {
            if (holding.becomesReady(position.applyAsLong(holding.partition))) {
                holding.feeds().forEach(ready::add);
            }
        }
        ready.forEach(feed -> listener.owns(feed.state));
        return ready;
    }

    /**
     * One transaction for each partition; polls of feeds that are ours no more are forgotten.
     *
     * @throws LostPartition when one is not known to have happened
     */
    void commit(Map<Feed, Polled> polls) {
        Map<Holding, Map<Feed, Polled>> byHolding = new HashMap<>();
        polls.forEach((feed, polled) -> {
            if (!feed.isDropped) {
                byHolding.computeIfAbsent(feed.holding, h -> new HashMap<>()).put(feed, polled);
            }
        });
        byHolding.forEach(this::commit);
    }

    private void commit(Holding holding, Map<Feed, Polled> polls) {
        try {
            holding.commit(List.copyOf(polls.values()));
        } catch (KafkaException e) {
            give(holding.partition);
            throw new LostPartition(holding.partition, e);
        }
        polls.forEach((feed, polled) -> {
            feed.advance(polled.next());
            listener.polled(polled);
        });
    }

    @Override
    public void close() {
        List.copyOf(held.keySet()).forEach(this::give);
    }
}
