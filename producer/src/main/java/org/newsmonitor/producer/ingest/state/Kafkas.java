package org.newsmonitor.producer.ingest.state;

import java.util.HashMap;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.serde.SpecificAvroDeserializer;
import org.newsmonitor.serde.SpecificAvroSerializer;
import org.newsmonitor.topic.TopicNames;

/**
 * The Kafka clients of one installation.
 *
 * @param connection bootstrap servers, registry, security
 */
public record Kafkas(Map<String, Object> connection, TopicNames topics) {
    /** As for a published article, with room for what a found item adds. */
    public static final int MAX_RECORD_BYTES = 9 * 1024 * 1024;

    /** How long an owner that died may hold up the next one. */
    private static final int TRANSACTION_TIMEOUT_MILLIS = 60_000;

    public Kafkas {
        connection = Map.copyOf(connection);
    }

    /**
     * How a member of a consumer group behaves: one that died is replaced within seconds.
     *
     * @param instance a name that survives restarts, so that a restarted instance gets its part back at once; two instances
     *     of one name shut each other out
     */
    public static Map<String, Object> membership(@Nullable String instance) {
        Map<String, Object> membership = new HashMap<>();
        membership.put("session.timeout.ms", 10_000);
        membership.put("heartbeat.interval.ms", 2_000);
        if (instance != null) {
            membership.put("group.instance.id", instance);
        }
        return membership;
    }

    /** @param owner of the transactions; a second producer of that name shuts the first one out */
    Producer<String, SpecificRecord> transactional(String owner) {
        Map<String, Object> all = new HashMap<>(connection);
        all.put("transactional.id", topics.prefix() + "newsmonitor-ingest-" + owner);
        all.put("transaction.timeout.ms", TRANSACTION_TIMEOUT_MILLIS);
        all.put("compression.type", "lz4");
        all.put("max.request.size", MAX_RECORD_BYTES);
        all.put("client.id", topics.prefix() + "ingest-" + owner);
        return producer(all);
    }

    public Producer<String, SpecificRecord> plain() {
        Map<String, Object> all = new HashMap<>(connection);
        all.put("acks", "all");
        return producer(all);
    }

    private static Producer<String, SpecificRecord> producer(Map<String, Object> properties) {
        SpecificAvroSerializer<SpecificRecord> values = new SpecificAvroSerializer<>();
        values.configure(properties, false);
        return new KafkaProducer<>(properties, new StringSerializer(), values);
    }

    /** Sees only what was committed. */
    public <V extends SpecificRecord> KafkaConsumer<String, V> consumer(Map<String, Object> properties) {
        Map<String, Object> all = new HashMap<>(connection);
        all.put("isolation.level", "read_committed");
        all.put("enable.auto.commit", false);
        all.put("auto.offset.reset", "earliest");
        all.put("specific.avro.reader", true);
        all.putAll(properties);
        SpecificAvroDeserializer<V> values = new SpecificAvroDeserializer<>();
        values.configure(all, false);
        return new KafkaConsumer<>(all, new StringDeserializer(), values);
    }
}
