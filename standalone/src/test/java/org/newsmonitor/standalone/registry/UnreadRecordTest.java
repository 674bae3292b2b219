package org.newsmonitor.standalone.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RecordDeserializationException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.newsmonitor.avro.StoryArticle;
import org.newsmonitor.serde.RegistryRefusedException;
import org.newsmonitor.serde.RegistryUnavailableException;
import org.newsmonitor.serde.SpecificAvroDeserializer;
import org.newsmonitor.serde.SpecificAvroSerializer;
import org.newsmonitor.serde.UndecodableRecordException;
import org.newsmonitor.standalone.SharedStack;

/** A real consumer stays in front of a record that the registry keeps it from reading, and can step over a bad one. */
final class UnreadRecordTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final StoryArticle ARTICLE =
            StoryArticle.newBuilder().setId("a1").setScore(0.5).build();

    @Test
    void recordStaysUnreadWhileTheRegistryIsDown() throws Exception {
        TopicPartition partition = published(topic("unread-down"));
        try (KafkaConsumer<String, StoryArticle> consumer = consumer("http://127.0.0.1:1", partition)) {
            assertThat(failure(consumer).getCause()).isInstanceOf(RegistryUnavailableException.class);
            assertThat(consumer.position(partition)).isZero();
        }
        assertRead(partition);
    }

    @Test
    void recordStaysUnreadWhileTheRegistryRefusesUs() throws Exception {
        TopicPartition partition = published(topic("unread-refused"));
        HttpServer refusing = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        refusing.createContext("/", exchange -> {
            exchange.sendResponseHeaders(401, -1);
            exchange.close();
        });
        refusing.start();
        String url = "http://127.0.0.1:" + refusing.getAddress().getPort();
        try (KafkaConsumer<String, StoryArticle> consumer = consumer(url, partition)) {
            assertThat(failure(consumer).getCause()).isInstanceOf(RegistryRefusedException.class);
            assertThat(consumer.position(partition)).isZero();
        } finally {
            refusing.stop(0);
        }
        assertRead(partition);
    }

    @Test
    void undecodableRecordIsNamedAndCanBeSteppedOver() throws Exception {
        TopicPartition partition = topic("unread-undecodable");
        try (KafkaProducer<String, byte[]> bytes =
                new KafkaProducer<>(broker(), new StringSerializer(), new ByteArraySerializer())) {
            bytes.send(new ProducerRecord<>(partition.topic(), new byte[] {'{', '}'}))
                    .get();
        }
        published(partition);
        try (KafkaConsumer<String, StoryArticle> consumer = consumer(registry(), partition)) {
            RecordDeserializationException failure = failure(consumer);
            assertThat(failure.getCause()).isInstanceOf(UndecodableRecordException.class);
            assertThat(failure.offset()).isZero();
            consumer.seek(partition, failure.offset() + 1);
            assertThat(consumer.poll(PATIENCE)).hasSize(1);
        }
    }

    private static TopicPartition topic(String name) throws Exception {
        try (Admin admin = Admin.create(broker())) {
            admin.createTopics(List.of(new NewTopic(name, 1, (short) 1))).all().get();
        }
        return new TopicPartition(name, 0);
    }

    private static TopicPartition published(TopicPartition partition) throws Exception {
        SpecificAvroSerializer<StoryArticle> values = new SpecificAvroSerializer<>();
        values.configure(Map.of("schema.registry.url", registry()), false);
        try (KafkaProducer<String, StoryArticle> producer =
                new KafkaProducer<>(broker(), new StringSerializer(), values)) {
            producer.send(new ProducerRecord<>(partition.topic(), ARTICLE)).get();
        }
        return partition;
    }

    private static void assertRead(TopicPartition partition) {
        try (KafkaConsumer<String, StoryArticle> consumer = consumer(registry(), partition)) {
            var records = consumer.poll(PATIENCE).records(partition);
            assertThat(records).hasSize(1);
            assertThat(records.get(0).value()).isEqualTo(ARTICLE);
        }
    }

    private static RecordDeserializationException failure(KafkaConsumer<String, StoryArticle> consumer) {
        return catchThrowableOfType(RecordDeserializationException.class, () -> consumer.poll(PATIENCE));
    }

    private static KafkaConsumer<String, StoryArticle> consumer(String registry, TopicPartition partition) {
        Map<String, Object> settings = new HashMap<>(broker());
        settings.put("schema.registry.url", registry);
        settings.put("max.retries", 0);
        settings.put("auto.offset.reset", "earliest");
        settings.put("key.deserializer", StringDeserializer.class);
        settings.put("value.deserializer", SpecificAvroDeserializer.class);
        KafkaConsumer<String, StoryArticle> consumer = new KafkaConsumer<>(settings);
        consumer.assign(List.of(partition));
        return consumer;
    }

    private static Map<String, Object> broker() {
        return Map.of("bootstrap.servers", SharedStack.stack().bootstrapServers());
    }

    private static String registry() {
        return SharedStack.stack().registryUrl();
    }
}
