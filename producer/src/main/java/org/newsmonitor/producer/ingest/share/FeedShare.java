package org.newsmonitor.producer.ingest.share;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.avro.FeedSubscription;
import org.newsmonitor.producer.ingest.IngestConfig;
import org.newsmonitor.producer.ingest.source.Sources;
import org.newsmonitor.producer.ingest.state.Kafkas;
import org.newsmonitor.producer.ingest.state.Polled;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * This instance's part of the feeds. Instances are a consumer group over the topic of subscriptions: who has a partition
 * polls its feeds. One thread decides and commits; workers only wait for servers.
 */
public final class FeedShare implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FeedShare.class);
    private static final int MOST_REJOINS = 5;
    private static final Duration TICK = Duration.ofMillis(25);
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Consumer<String, FeedSubscription> consumer;
    private final String topic;
    private final Holdings holdings;
    private final Workers workers;
    private final Clock clock;
    private final Queue queue = new Queue();
    private final CompletableFuture<@Nullable Void> ended = new CompletableFuture<>();
    private final Thread thread = new Thread(this::run, "newsmonitor-feeds");
    private int rejoins;
    private volatile boolean isStopping;

    private FeedShare(
            Consumer<String, FeedSubscription> consumer,
            String topic,
            Holdings holdings,
            Workers workers,
            Clock clock) {
        this.consumer = consumer;
        this.topic = topic;
        this.holdings = holdings;
        this.workers = workers;
        this.clock = clock;
    }

    public static FeedShare of(IngestConfig config, Kafkas kafkas, Sources sources, Clock clock, Listener listener) {
        Map<String, Object> properties = new HashMap<>(Kafkas.membership(config.instance()));
        properties.put("group.id", config.topics().prefix() + "newsmonitor-ingest");
        properties.put("partition.assignment.strategy", CooperativeStickyAssignor.class.getName());
        return new FeedShare(
                kafkas.consumer(properties),
                config.topics().feeds(),
                new Holdings(kafkas, clock, listener),
                new Workers(sources, config.pacing(), clock, config.workers()),
                clock);
    }

    public void start() {
        thread.start();
    }

    /** Exceptionally when an outage or a bug ended it. */
    public CompletionStage<@Nullable Void> ended() {
        return ended;
    }

    private void run() {
        try (consumer;
                holdings) {
            consumer.subscribe(List.of(topic), new Rebalance());
            while (!isStopping) {
                turnOrRejoin();
            }
            workers.finish(PATIENCE);
            commit(workers.takeDone());
            ended.complete(null);
        } catch (InterruptedException | RuntimeException e) {
            ended.completeExceptionally(e);
        } finally {
            workers.close();
        }
    }

    private void turnOrRejoin() {
        try {
            turn();
        } catch (LostPartition e) {
            rejoins++;
            if (rejoins > MOST_REJOINS) {
                throw e;
            }
            LOG.warn("joining the group anew", e);
            consumer.unsubscribe();
            consumer.subscribe(List.of(topic), new Rebalance());
        }
    }

    private void turn() {
        for (ConsumerRecord<String, FeedSubscription> record : consumer.poll(TICK)) {
            Feed feed = holdings.subscribe(record.partition(), record.key(), record.value());
            if (feed != null) {
                queue.plan(feed);
            }
        }
        holdings.readyAt(partition -> consumer.position(new TopicPartition(topic, partition)))
                .forEach(queue::plan);
        commit(workers.takeDone());
        while (workers.areFree()) {
            Feed feed = queue.next(clock.instant());
            if (feed == null) {
                return;
            }
            workers.poll(feed);
        }
    }

    private void commit(List<Workers.Done> done) {
        Map<Feed, Polled> polls = new LinkedHashMap<>();
        for (Workers.Done each : done) {
            queue.finished(each.feed(), each.host());
            polls.put(each.feed(), each.polled());
        }
        holdings.commit(polls);
        rejoins = polls.isEmpty() ? rejoins : 0;
        polls.keySet().forEach(queue::plan);
    }

    /** The ledger of a partition is opened, which shuts a former owner out, before its states are read. */
    private final class Rebalance implements ConsumerRebalanceListener {
        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            consumer.seekToBeginning(partitions);
            consumer.endOffsets(partitions).forEach((partition, end) -> holdings.take(partition.partition(), end));
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            partitions.forEach(partition -> holdings.give(partition.partition()));
        }
    }

    /** Returns when what is under way has been committed or cut off. */
    @Override
    public void close() {
        isStopping = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // whoever closes cannot wait
        }
    }
}
