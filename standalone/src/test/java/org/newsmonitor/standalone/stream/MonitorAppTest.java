package org.newsmonitor.standalone.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KafkaStreams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.newsmonitor.avro.RawArticle;
import org.newsmonitor.newsroom.Newsroom;
import org.newsmonitor.serde.SpecificAvroSerializer;
import org.newsmonitor.standalone.SharedStack;
import org.newsmonitor.standalone.embedded.EmbeddedStack;
import org.newsmonitor.standalone.embedded.Ports;
import org.newsmonitor.topic.TopicNames;
import org.newsmonitor.topology.DrainCheck;
import org.newsmonitor.topology.MonitorApp;
import org.newsmonitor.topology.MonitorConfig;
import org.newsmonitor.topology.StateFolder;
import org.newsmonitor.topology.Tally.Count;
import org.newsmonitor.topology.TopicCreation;

@Timeout(value = 180, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class MonitorAppTest {
    private static final Instant TEN_OCLOCK = Instant.parse("2019-05-14T10:00:00Z");
    private static final Newsroom NEWSROOM = Newsroom.standard();
    private static final byte[] GARBAGE = "not a record".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path stateDir;

    @Test
    void everythingPublishedGoesThroughOnceAcrossARestart() throws Exception {
        MonitorConfig config = config("restart", SharedStack.stack().registryUrl());
        try (MonitorApp app = new MonitorApp(NEWSROOM, config);
                DrainCheck drain = app.drainCheck()) {
            app.start();
            publish(config, 0, 20);
            await(drain);
            assertThat(app.tally().of(Count.KEPT)).isEqualTo(20);
        }
        publish(config, 20, 40);
        try (MonitorApp app = new MonitorApp(NEWSROOM, config);
                DrainCheck drain = app.drainCheck()) {
            assertThat(drain.isDrained()).isFalse();
            app.start();
            await(drain);
            assertThat(app.tally().of(Count.READ)).isEqualTo(20);
        }
        assertThat(read(config, config.topics().names().articles()))
                .extracting(ConsumerRecord::key)
                .doesNotHaveDuplicates()
                .hasSize(40);
    }

    @Test
    void undecodableBytesGoToTheDeadLettersAndTheStreamGoesOn() throws Exception {
        MonitorConfig config = config("garbage", SharedStack.stack().registryUrl());
        TopicNames names = config.topics().names();
        try (MonitorApp app = new MonitorApp(NEWSROOM, config);
                DrainCheck drain = app.drainCheck()) {
            app.start();
            try (Producer<String, byte[]> producer =
                    new KafkaProducer<>(config.clientProperties(), new StringSerializer(), new ByteArraySerializer())) {
                producer.send(new ProducerRecord<>(names.rawArticles(), "bad", GARBAGE))
                        .get();
            }
            await(drain);
            List<ConsumerRecord<String, byte[]>> letters = read(config, names.deadLetters());
            assertThat(letters).hasSize(1);
            assertThat(letters.get(0).value()).isEqualTo(GARBAGE);
            publish(config, 0, 3);
            await(drain);
            assertThat(app.tally().of(Count.DEAD)).isEqualTo(1);
            assertThat(app.tally().of(Count.READ)).isEqualTo(4);
        }
    }

    @Test
    void registryThatIsDownStopsTheApplicationAndNothingIsLost() throws Exception {
        MonitorConfig down = config("outage", "http://127.0.0.1:1");
        try (Admin admin = Admin.create(down.clientProperties())) {
            TopicCreation.createMissing(admin, down.topics());
        }
        publish(config("outage", SharedStack.stack().registryUrl()), 0, 2);
        try (MonitorApp app = new MonitorApp(NEWSROOM, down)) {
            app.start();
            assertThatThrownBy(() -> app.ended().toCompletableFuture().get(90, TimeUnit.SECONDS))
                    .hasStackTraceContaining("RegistryUnavailableException");
        }
        MonitorConfig up = config("outage", SharedStack.stack().registryUrl());
        try (MonitorApp app = new MonitorApp(NEWSROOM, up);
                DrainCheck drain = app.drainCheck()) {
            app.start();
            await(drain);
            assertThat(app.tally().of(Count.KEPT)).isEqualTo(2);
            assertThat(read(up, up.topics().names().deadLetters())).isEmpty();
        }
    }

    @Test
    void brokerThatGoesAwayStopsTheApplicationAndNothingIsLost() throws Exception {
        Path data = stateDir.resolve("broker");
        EmbeddedStack stack = EmbeddedStack.start(Ports.free(), data);
        MonitorConfig config = config("broker-gone", stack.bootstrapServers(), stack.registryUrl());
        try (MonitorApp app = new MonitorApp(NEWSROOM, config)) {
            app.start();
            publish(config, 0, 5);
            try (DrainCheck drain = app.drainCheck()) {
                await(drain);
            }
            publish(config, 5, 10);
            stack.close();
            assertThatThrownBy(() -> app.ended().toCompletableFuture().get(90, TimeUnit.SECONDS))
                    .hasCauseInstanceOf(KafkaException.class);
        }
        Ports ports = new Ports(port("//" + stack.bootstrapServers()), port(stack.registryUrl()));
        MonitorConfig elsewhere = config(
                "broker-gone", stack.bootstrapServers(), stack.registryUrl(), stateDir.resolve("another-machine"));
        try (EmbeddedStack again = EmbeddedStack.start(ports, data);
                MonitorApp app = new MonitorApp(NEWSROOM, elsewhere);
                DrainCheck drain = app.drainCheck()) {
            assertThat(again.bootstrapServers()).isEqualTo(stack.bootstrapServers());
            app.start();
            publish(config, 10, 20);
            await(drain);
            assertThat(read(config, config.topics().names().articles()))
                    .extracting(ConsumerRecord::key)
                    .doesNotHaveDuplicates()
                    .hasSize(20);
        }
    }

    @Test
    void stateOfEachClusterHasAFolderOfItsOwn() throws Exception {
        Map<String, String> environment = new HashMap<>();
        environment.put("NEWSMONITOR_BOOTSTRAP_SERVERS", SharedStack.stack().bootstrapServers());
        String folder = StateFolder.chosenFor(environment).streams().stateDir();
        try (Admin admin = Admin.create(MonitorConfig.from(environment).clientProperties())) {
            assertThat(folder).endsWith(admin.describeCluster().clusterId().get());
        }
        environment.put("NEWSMONITOR_STATE_DIR", "/given");
        assertThat(StateFolder.chosenFor(environment).streams().stateDir()).isEqualTo("/given");
    }

    private static int port(String address) {
        return URI.create(address).getPort();
    }

    @Test
    void closedApplicationHasEndedInOrder() throws Exception {
        MonitorApp app =
                new MonitorApp(NEWSROOM, config("closing", SharedStack.stack().registryUrl()));
        app.start();
        app.close();
        assertThat(app.ended().toCompletableFuture().get(30, TimeUnit.SECONDS))
                .isEqualTo(KafkaStreams.State.NOT_RUNNING);
    }

    private MonitorConfig config(String name, String registry) {
        return config(name, SharedStack.stack().bootstrapServers(), registry);
    }

    private MonitorConfig config(String name, String bootstrapServers, String registry) {
        return config(name, bootstrapServers, registry, stateDir);
    }

    /** @param state a folder of its own for an application that takes over while the one before may still hold its own */
    private MonitorConfig config(String name, String bootstrapServers, String registry, Path state) {
        Map<String, String> environment = new HashMap<>();
        environment.put("NEWSMONITOR_BOOTSTRAP_SERVERS", bootstrapServers);
        environment.put("NEWSMONITOR_BROKER_PATIENCE", "PT5S");
        environment.put("NEWSMONITOR_SCHEMA_REGISTRY_URL", registry);
        environment.put("NEWSMONITOR_APPLICATION_ID", "app-" + name);
        environment.put("NEWSMONITOR_TOPIC_PREFIX", name + "-");
        environment.put("NEWSMONITOR_STATE_DIR", state.toString());
        environment.put("NEWSMONITOR_PARTITIONS", "2");
        environment.put("NEWSMONITOR_THREADS", "1");
        environment.put("NEWSMONITOR_REGISTRY_MAX_RETRIES", "0");
        return MonitorConfig.from(environment);
    }

    private static void await(DrainCheck drain) throws InterruptedException {
        while (!drain.isDrained()) {
            Thread.onSpinWait();
        }
    }

    private static void publish(MonitorConfig config, int from, int to) throws Exception {
        Map<String, Object> properties = new HashMap<>(config.clientProperties());
        properties.put("schema.registry.url", config.serde().registryUrl());
        SpecificAvroSerializer<RawArticle> serializer = new SpecificAvroSerializer<>();
        serializer.configure(properties, false);
        try (Producer<String, RawArticle> producer =
                new KafkaProducer<>(properties, new StringSerializer(), serializer)) {
            for (int i = from; i < to; i++) {
                producer.send(new ProducerRecord<>(
                                config.topics().names().rawArticles(), "article-" + i, article("article-" + i, i)))
                        .get();
            }
        }
    }

    private static RawArticle article(String id, int number) {
        return RawArticle.newBuilder()
                .setId(id)
                .setPublishedAt(TEN_OCLOCK.plus(Duration.ofMinutes(number)))
                .setTitle("Council of Ardenburg votes on bridge number " + number)
                .setBody("The council of Ardenburg voted on Tuesday to repair bridge number " + number
                        + " over the Maren river. Mayor Ilse Koning said work would begin in the spring and take "
                        + (number + 2) + " weeks. The old bridge was closed to lorries last year.")
                .build();
    }

    /** All committed records of a topic, to its end at the time of the call. */
    private static List<ConsumerRecord<String, byte[]>> read(MonitorConfig config, String topic) {
        Map<String, Object> properties = new HashMap<>(config.clientProperties());
        properties.put("isolation.level", "read_committed");
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.getOrDefault(each, 0L))) {
                consumer.poll(Duration.ofMillis(100)).forEach(records::add);
            }
        }
        return records;
    }
}
