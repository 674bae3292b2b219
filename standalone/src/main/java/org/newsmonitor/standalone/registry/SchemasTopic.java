package org.newsmonitor.standalone.registry;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * The registry's changes in a compacted topic of one partition: the last word on each version and setting is kept for
 * ever. One registry at a time writes to it.
 */
final class SchemasTopic implements EntryLog {

    static final String NAME = "_schemas";
    private static final TopicPartition ONLY = new TopicPartition(NAME, 0);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Map<String, Object> connection;
    private final Producer<byte[], byte[]> producer;

    /** Creates the topic when it is missing. */
    SchemasTopic(Map<String, Object> connection) {
        this.connection = Map.copyOf(connection);
        createTopic();
        this.producer = new KafkaProducer<>(
                with(Map.of(
                        "acks",
                        "all",
                        "delivery.timeout.ms",
                        (int) PATIENCE.toMillis(),
                        "request.timeout.ms",
                        (int) PATIENCE.toMillis() / 2,
                        "max.block.ms",
                        PATIENCE.toMillis())),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    @Override
    public void replay(Consumer<Entry> reader) {
        Map<String, Object> config = with(Map.of("enable.auto.commit", false, "auto.offset.reset", "none"));
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(List.of(ONLY));
            consumer.seekToBeginning(List.of(ONLY));
            long end = consumer.endOffsets(List.of(ONLY)).getOrDefault(ONLY, 0L);
            while (consumer.position(ONLY) < end) {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofSeconds(1))) {
                    EntryJson.read(record.key(), record.value()).ifPresent(reader);
                }
            }
        }
    }

    @Override
    public void append(List<Entry> entries) {
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        try {
            for (Entry entry : entries) {
                sent.add(producer.send(new ProducerRecord<>(NAME, 0, EntryJson.key(entry), EntryJson.value(entry))));
            }
            for (Future<RecordMetadata> one : sent) {
                one.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw RegistryError.storeFailed("interrupted");
        } catch (ExecutionException | TimeoutException | RuntimeException e) {
            throw RegistryError.storeFailed(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(5));
    }

    private void createTopic() {
        NewTopic topic = new NewTopic(NAME, 1, (short) -1).configs(Map.of("cleanup.policy", "compact"));
        try (Admin admin = Admin.create(with(Map.of()))) {
            admin.createTopics(List.of(topic)).all().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("cannot create the topic " + NAME, e.getCause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while creating the topic " + NAME, e);
        } catch (TimeoutException e) {
            throw new IllegalStateException("no answer from Kafka while creating the topic " + NAME, e);
        }
    }

    private Map<String, Object> with(Map<String, Object> more) {
        Map<String, Object> all = new HashMap<>(connection);
        all.putAll(more);
        return all;
    }
}
