package org.newsmonitor.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.kafka.streams.StreamsConfig;
import org.junit.jupiter.api.Test;
import org.newsmonitor.newsroom.AlertPolicy;
import org.newsmonitor.topic.TopicNames;

class MonitorConfigTest {
    @Test
    void defaults() {
        assertThat(MonitorConfig.from(Map.of("PATH", "/bin")))
                .isEqualTo(new MonitorConfig(
                        new StreamSettings(
                                "localhost:9092",
                                "newsmonitor",
                                2,
                                0,
                                "exactly_once_v2",
                                Duration.ofMillis(100),
                                Duration.ofSeconds(60),
                                "",
                                "rocksdb"),
                        new TopicSettings(new TopicNames(""), 4, -1, Duration.ofDays(30)),
                        new SerdeSettings("org.newsmonitor.serde.SpecificAvroSerde", "http://localhost:8081", Map.of()),
                        new Retention(
                                Duration.ofDays(30),
                                new PairWindow(Duration.ofDays(30), Duration.ofDays(2), 2000),
                                Duration.ofDays(60)),
                        new AlertPolicy(0.5, Set.of()),
                        Map.of()));
    }

    @Test
    void everyKeyMapsToItsPlace() {
        Map<String, String> environment = everyKey();
        assertThat(environment.keySet())
                .containsAll(Stream.of(Setting.values()).map(Setting::key).toList());
        assertThat(MonitorConfig.from(environment))
                .isEqualTo(new MonitorConfig(
                        new StreamSettings(
                                "b:1",
                                "app",
                                3,
                                1,
                                "at_least_once",
                                Duration.ofSeconds(2),
                                Duration.ofSeconds(9),
                                "/state",
                                "memory"),
                        new TopicSettings(new TopicNames("test-"), 6, 2, Duration.ofDays(7)),
                        new SerdeSettings("a.Serde", "http://r:2", Map.of("basic.auth.user.info", "a:b")),
                        new Retention(
                                Duration.ofDays(5),
                                new PairWindow(Duration.ofDays(3), Duration.ofHours(4), 10),
                                Duration.ofDays(6)),
                        new AlertPolicy(0.9, Set.of("denial", "status/1")),
                        Map.of("security.protocol", "SSL", "some-key_name", "x")));
    }

    private static Map<String, String> everyKey() {
        Map<String, String> environment = new TreeMap<>();
        environment.put("NEWSMONITOR_BOOTSTRAP_SERVERS", "b:1");
        environment.put("NEWSMONITOR_SCHEMA_REGISTRY_URL", "http://r:2");
        environment.put("NEWSMONITOR_SERDE", "a.Serde");
        environment.put("NEWSMONITOR_APPLICATION_ID", "app");
        environment.put("NEWSMONITOR_THREADS", "3");
        environment.put("NEWSMONITOR_STANDBY_REPLICAS", "1");
        environment.put("NEWSMONITOR_PROCESSING_GUARANTEE", "at_least_once");
        environment.put("NEWSMONITOR_COMMIT_INTERVAL", "PT2S");
        environment.put("NEWSMONITOR_BROKER_PATIENCE", "PT9S");
        environment.put("NEWSMONITOR_STATE_DIR", "/state");
        environment.put("NEWSMONITOR_STATE_STORE", "memory");
        environment.put("NEWSMONITOR_TOPIC_PREFIX", "test-");
        environment.put("NEWSMONITOR_PARTITIONS", "6");
        environment.put("NEWSMONITOR_REPLICATION", "2");
        environment.put("NEWSMONITOR_TOPIC_RETENTION", "P7D");
        environment.put("NEWSMONITOR_VERSION_RETENTION", "P5D");
        environment.put("NEWSMONITOR_PAIR_WINDOW", "P3D");
        environment.put("NEWSMONITOR_GRACE", "PT4H");
        environment.put("NEWSMONITOR_STORY_RETENTION", "P6D");
        environment.put("NEWSMONITOR_CACHED_ARTICLES", "10");
        environment.put("NEWSMONITOR_ALERT_SCORE", "0.9");
        environment.put("NEWSMONITOR_RULES_OFF", "denial, status/1, denial");
        environment.put("NEWSMONITOR_KAFKA_SECURITY_PROTOCOL", "SSL");
        environment.put("NEWSMONITOR_KAFKA_SOME__KEY___NAME", "x");
        environment.put("NEWSMONITOR_REGISTRY_BASIC_AUTH_USER_INFO", "a:b");
        return environment;
    }

    @Test
    void everyProblemIsReportedAtOnce() {
        Map<String, String> environment = Map.of(
                "NEWSMONITOR_THREADS", "none",
                "NEWSMONITOR_PARTITIONS", "0",
                "NEWSMONITOR_GRACE", "2 days",
                "NEWSMONITOR_PROCESSING_GUARANTEE", "maybe",
                "NEWSMONITOR_TREADS", "2",
                "NEWSMONITOR_ALERT_SCORE", "1.5",
                "NEWSMONITOR_KAFKA_STATE_DIR", "/x",
                "NEWSMONITOR_STORY_RETENTION", "P1D");
        assertThatThrownBy(() -> MonitorConfig.from(environment))
                .isInstanceOf(ConfigurationException.class)
                .message()
                .contains(
                        "NEWSMONITOR_TREADS is not a setting",
                        "NEWSMONITOR_THREADS is \"none\"",
                        "NEWSMONITOR_PARTITIONS is \"0\"",
                        "NEWSMONITOR_GRACE is \"2 days\"",
                        "NEWSMONITOR_ALERT_SCORE is \"1.5\"",
                        "NEWSMONITOR_PROCESSING_GUARANTEE is \"maybe\"",
                        "state.dir has a setting of its own",
                        "NEWSMONITOR_STORY_RETENTION must not be shorter");
    }

    @Test
    void streamsIsToldToRefuseGeneratedNamesAndToProcessExactlyOnce() {
        Properties properties = StreamsProperties.of(MonitorConfig.from(Map.of()), new Tally());
        assertThat(properties)
                .containsEntry(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true)
                .containsEntry(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
    }

    @Test
    void kafkaPropertiesReachTheClients() {
        MonitorConfig config = MonitorConfig.from(Map.of("NEWSMONITOR_KAFKA_SASL_MECHANISM", "PLAIN"));
        assertThat(StreamsProperties.of(config, new Tally())).containsEntry("sasl.mechanism", "PLAIN");
        assertThat(config.clientProperties()).containsEntry("sasl.mechanism", "PLAIN");
    }

    @Test
    void serdeThatIsNotThereIsNamed() {
        MonitorConfig config = MonitorConfig.from(Map.of("NEWSMONITOR_SERDE", "no.such.Serde"));
        assertThatThrownBy(config::serdes)
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("no.such.Serde");
    }
}
