package org.newsmonitor.topology;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsmonitor.newsroom.AlertPolicy;
import org.newsmonitor.topic.TopicNames;

/**
 * The configuration of the stream application, read once.
 *
 * @param kafka properties handed to every Kafka client as they are: {@code security.*}, {@code sasl.*}, {@code ssl.*} …
 */
public record MonitorConfig(
        StreamSettings streams,
        TopicSettings topics,
        SerdeSettings serde,
        Retention retention,
        AlertPolicy alerts,
        Map<String, String> kafka) {
    private static final List<String> OURS =
            List.of("application.id", "bootstrap.servers", "processing.guarantee", "num.stream.threads", "state.dir");

    public MonitorConfig {
        kafka = Map.copyOf(kafka);
    }

    /** @throws ConfigurationException naming every problem, unknown keys with our prefix included */
    public static MonitorConfig from(Map<String, String> environment) {
        SettingsReader read = new SettingsReader(environment);
        MonitorConfig config = new MonitorConfig(
                streams(read),
                topics(read),
                serde(read),
                retention(read),
                alerts(read),
                read.passedThrough(Setting.KAFKA_PREFIX));
        for (String property : OURS) {
            read.refuse(config.kafka.containsKey(property), property + " has a setting of its own");
        }
        read.finish();
        return config;
    }

    private static StreamSettings streams(SettingsReader read) {
        return new StreamSettings(
                read.text(Setting.BOOTSTRAP_SERVERS, ".+"),
                read.text(Setting.APPLICATION_ID, "[A-Za-z0-9._-]+"),
                read.number(Setting.THREADS, n -> n > 0, "a number above 0"),
                read.number(Setting.STANDBY_REPLICAS, n -> n >= 0, "a number, 0 or more"),
                read.text(Setting.PROCESSING_GUARANTEE, "exactly_once_v2|at_least_once"),
                read.duration(Setting.COMMIT_INTERVAL),
                read.duration(Setting.BROKER_PATIENCE),
                read.text(Setting.STATE_DIR),
                read.text(Setting.STATE_STORE, "rocksdb|memory"));
    }

    private static TopicSettings topics(SettingsReader read) {
        return new TopicSettings(
                new TopicNames(read.text(Setting.TOPIC_PREFIX, "[A-Za-z0-9._-]*")),
                read.number(Setting.PARTITIONS, n -> n > 0, "a number above 0"),
                read.number(Setting.REPLICATION, n -> n == -1 || n > 0, "a number above 0, or -1"),
                read.duration(Setting.TOPIC_RETENTION));
    }

    private static SerdeSettings serde(SettingsReader read) {
        return new SerdeSettings(
                read.text(Setting.SERDE, ".+"),
                read.text(Setting.SCHEMA_REGISTRY_URL, ".+"),
                read.passedThrough(Setting.REGISTRY_PREFIX));
    }

    private static Retention retention(SettingsReader read) {
        Duration window = read.duration(Setting.PAIR_WINDOW);
        Duration grace = read.duration(Setting.GRACE);
        Duration stories = read.duration(Setting.STORY_RETENTION);
        read.refuse(
                stories.compareTo(window) < 0,
                Setting.STORY_RETENTION.key() + " must not be shorter than " + Setting.PAIR_WINDOW.key());
        int cached = read.number(Setting.CACHED_ARTICLES, n -> n > 0, "a number above 0");
        return new Retention(read.duration(Setting.VERSION_RETENTION), new PairWindow(window, grace, cached), stories);
    }

    private static AlertPolicy alerts(SettingsReader read) {
        double leastScore = read.share(Setting.ALERT_SCORE);
        String off = read.text(Setting.RULES_OFF, "[A-Za-z0-9._/-]*(\\s*,\\s*[A-Za-z0-9._/-]+)*");
        return new AlertPolicy(leastScore, off.isEmpty() ? Set.of() : Set.copyOf(List.of(off.split("\\s*,\\s*"))));
    }

    public Serdes serdes() {
        Map<String, Object> settings = new HashMap<>(serde.registry());
        settings.put("schema.registry.url", serde.registryUrl());
        settings.put("specific.avro.reader", true);
        return new Serdes(serde.className(), settings);
    }

    /** Properties of any client of the cluster. */
    public Map<String, Object> clientProperties() {
        Map<String, Object> properties = new HashMap<>(kafka);
        properties.put("bootstrap.servers", streams.bootstrapServers());
        return properties;
    }
}
