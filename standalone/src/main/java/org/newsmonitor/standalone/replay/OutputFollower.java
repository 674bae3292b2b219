package org.newsmonitor.standalone.replay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the output topics on a thread of its own and hands each record to the listener of its topic. Compacted topics are
 * read from their beginning, so that their final state is whole; the others from where they end now, so that only this
 * run is counted.
 */
final class OutputFollower implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(50);

    /** Takes the records of one topic, on the follower's thread. */
    @FunctionalInterface
    interface Listener {
        void record(String key, byte @Nullable [] value);
    }

    private final Consumer<String, byte[]> consumer;
    private final Map<String, Listener> listeners;
    private final List<TopicPartition> partitions = new ArrayList<>();
    private final Thread thread = new Thread(this::run, "newsmonitor-outputs");
    private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
    private volatile boolean finishing;
    private volatile boolean closing;

    /** @param consumer closed with this follower */
    OutputFollower(Consumer<String, byte[]> consumer, Map<String, Listener> listeners) {
        this.consumer = consumer;
        this.listeners = listeners;
    }

    /** Takes up its positions before it returns, so that nothing published afterwards is missed. */
    void start(List<String> fromBeginning) {
        for (String topic : listeners.keySet()) {
            consumer.partitionsFor(topic).forEach(info -> partitions.add(new TopicPartition(topic, info.partition())));
        }
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        consumer.seekToBeginning(partitions.stream()
                .filter(partition -> fromBeginning.contains(partition.topic()))
                .toList());
        partitions.forEach(consumer::position);
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        try (consumer) {
            while (!closing && !finishing) {
                poll();
            }
            if (finishing) {
                readToEnd();
            }
        } catch (WakeupException e) {
            // closed in the middle: nothing more is wanted
        } catch (RuntimeException e) {
            failure.set(e);
        }
    }

    private void readToEnd() {
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        while (!closing
                && partitions.stream()
                        .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
            poll();
        }
    }

    private void poll() {
        for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
            Listener listener = listeners.get(record.topic());
            if (listener != null) {
                listener.record(String.valueOf(record.key()), record.value());
            }
        }
    }

    /** Reads up to what the topics hold now, then stops. */
    void finish() throws InterruptedException {
        finishing = true;
        thread.join();
        RuntimeException e = failure.get();
        if (e != null) {
            throw e;
        }
    }

    /** Stops without reading on. */
    @Override
    public void close() {
        closing = true;
        consumer.wakeup();
    }
}
