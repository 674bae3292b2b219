package org.newsmonitor.producer.ingest.state;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** Reads a compacted topic to its end: the last value of each key. */
public final class StateReader {
    private static final Duration TICK = Duration.ofMillis(200);

    private final Kafkas kafkas;

    public StateReader(Kafkas kafkas) {
        this.kafkas = kafkas;
    }

    public <V extends SpecificRecord> Map<String, V> all(String topic) {
        try (KafkaConsumer<String, V> consumer = kafkas.consumer(Map.of())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            return read(consumer, partitions);
        }
    }

    public <V extends SpecificRecord> Map<String, V> partition(String topic, int partition) {
        try (KafkaConsumer<String, V> consumer = kafkas.consumer(Map.of())) {
            return read(consumer, List.of(new TopicPartition(topic, partition)));
        }
    }

    private <V extends SpecificRecord> Map<String, V> read(
            KafkaConsumer<String, V> consumer, Collection<TopicPartition> partitions) {
        Map<TopicPartition, Long> ends = ends(partitions);
        Map<String, V> latest = new HashMap<>();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(TICK).forEach(record -> put(latest, record.key(), record.value()));
        }
        return latest;
    }

    private static <V> void put(Map<String, V> latest, String key, @Nullable V value) {
        if (value == null) {
            latest.remove(key);
        } else {
            latest.put(key, value);
        }
    }

    /** Behind transactions that are still open, which are waited for: a committed record must not hide behind another's. */
    private Map<TopicPartition, Long> ends(Collection<TopicPartition> partitions) {
        Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
        partitions.forEach(partition -> latest.put(partition, OffsetSpec.latest()));
        try (Admin admin = Admin.create(kafkas.connection())) {
            Map<TopicPartition, Long> ends = new HashMap<>();
            admin.listOffsets(latest).all().get().forEach((partition, info) -> ends.put(partition, info.offset()));
            return ends;
        } catch (ExecutionException e) {
            throw new KafkaException("cannot read " + partitions, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new org.apache.kafka.common.errors.InterruptException(e);
        }
    }
}
