package org.newsmonitor.console;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.newsmonitor.avro.Alert;
import org.newsmonitor.serde.TrustedRecords;

/**
 * Reads the alert topic without a consumer group, so that any number of subscribers see every alert and none leaves a
 * trace in the cluster. Only committed alerts are seen.
 */
public final class AlertSubscriber implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(200);

    private final Consumer<String, Alert> consumer;
    private final List<TopicPartition> partitions;

    /**
     * @param consumer closed with this subscriber
     * @throws IllegalStateException when there is no such topic
     */
    public AlertSubscriber(Consumer<String, Alert> consumer, String topic, StartAt start) {
        this.consumer = consumer;
        this.partitions = consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        if (partitions.isEmpty()) {
            throw new IllegalStateException("there is no topic " + topic + ": is the stream application running?");
        }
        consumer.assign(partitions);
        start.seek(consumer, partitions);
    }

    /** @param properties bootstrap servers, value deserializer, registry, security; they win over the defaults */
    public static Consumer<String, Alert> consumer(Map<String, Object> properties) {
        TrustedRecords.install(); // Whichever Avro serde the properties name.
        Map<String, Object> all = new HashMap<>();
        all.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        all.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        all.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        all.put(ConsumerConfig.CLIENT_ID_CONFIG, "newsmonitor-alerts");
        all.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class.getName());
        all.put("specific.avro.reader", true);
        all.putAll(properties);
        return new KafkaConsumer<>(all);
    }

    /** Hands over every alert up to the end of the topic as it is now. */
    public void readToEnd(AlertListener listener) {
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        while (partitions.stream()
                .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
            poll(listener);
        }
    }

    /** Hands over alerts as they come, as long as it is wanted. */
    public void follow(AlertListener listener, BooleanSupplier wanted) {
        while (wanted.getAsBoolean()) {
            poll(listener);
        }
    }

    private void poll(AlertListener listener) {
        for (ConsumerRecord<String, Alert> record : consumer.poll(POLL)) {
            if (record.value() != null) {
                listener.alert(record.value());
            }
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
