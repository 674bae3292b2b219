package org.newsmonitor.serde;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.config.types.Password;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsmonitor.serde.RegistryConfig.Retries;
import org.newsmonitor.serde.RegistryConfig.Timeouts;

final class ConfigTest {
    private static final String URL = "http://registry:8081";

    @Test
    void defaultsAreConfluents() {
        assertThat(SerdeConfig.read(Map.of(), false))
                .isEqualTo(new SerdeConfig(true, false, true, false, SubjectNaming.TOPIC_NAME));
        RegistryConfig registry = RegistryConfig.read(Map.of("schema.registry.url", URL));
        assertThat(registry.timeouts()).isEqualTo(new Timeouts(Duration.ofSeconds(60), Duration.ofSeconds(60)));
        assertThat(registry.retries()).isEqualTo(new Retries(3, Duration.ofSeconds(1), Duration.ofSeconds(20)));
        assertThat(registry.tls().settings()).isEmpty();
    }

    @Test
    void everyKeyIsRead() {
        Map<String, Object> configs = Map.of(
                "auto.register.schemas", false,
                "use.latest.version", "true",
                "latest.compatibility.strict", "FALSE",
                "normalize.schemas", true,
                "key.subject.name.strategy", "RecordNameStrategy",
                "value.subject.name.strategy", "TopicRecordNameStrategy");
        assertThat(SerdeConfig.read(configs, false))
                .isEqualTo(new SerdeConfig(false, true, false, true, SubjectNaming.TOPIC_RECORD_NAME));
        assertThat(SerdeConfig.read(configs, true).naming()).isEqualTo(SubjectNaming.RECORD_NAME);
        RegistryConfig registry = RegistryConfig.read(Map.of(
                "schema.registry.url", List.of(URL, "https://other/base/"),
                "http.connect.timeout.ms", 5,
                "http.read.timeout.ms", "6",
                "max.retries", 0,
                "retries.wait.ms", 7,
                "retries.max.wait.ms", 8,
                "schema.registry.ssl.truststore.password", new Password("x")));
        assertThat(registry.endpoints()).extracting("url").containsExactly(URL, "https://other/base");
        assertThat(registry.timeouts()).isEqualTo(new Timeouts(Duration.ofMillis(5), Duration.ofMillis(6)));
        assertThat(registry.retries()).isEqualTo(new Retries(0, Duration.ofMillis(7), Duration.ofMillis(8)));
        assertThat(registry.tls().settings()).containsOnlyKeys("ssl.truststore.password");
    }

    @ParameterizedTest
    @CsvSource({
        "io.confluent.kafka.serializers.subject.TopicNameStrategy,t-value",
        "io.confluent.kafka.serializers.subject.RecordNameStrategy,org.newsmonitor.avro.StoryArticle",
        "io.confluent.kafka.serializers.subject.TopicRecordNameStrategy,t-org.newsmonitor.avro.StoryArticle"
    })
    void confluentsStrategyClassesAreUnderstood(String className, String subject) {
        SubjectNaming naming = SubjectNaming.named(className).orElseThrow();
        assertThat(naming.subject("t", false, Records.member().getSchema())).isEqualTo(subject);
    }

    @Test
    void everyProblemIsReportedAtOnce() {
        assertThatThrownBy(() -> RegistryConfig.read(Map.of(
                        "schema.registry.url", "registry:8081",
                        "max.retries", "many",
                        "basic.auth.credentials.source", "USER_INFO",
                        "retries.wait.ms", -1)))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("registry:8081")
                .hasMessageContaining("max.retries")
                .hasMessageContaining("basic.auth.user.info")
                .hasMessageContaining("retries.wait.ms");
    }

    @Test
    void twoSourcesOfCredentialsAreAContradiction() {
        assertThatThrownBy(() -> RegistryConfig.read(Map.of(
                        "schema.registry.url", URL,
                        "basic.auth.credentials.source", "USER_INFO",
                        "basic.auth.user.info", "ada:secret",
                        "bearer.auth.credentials.source", "STATIC_TOKEN",
                        "bearer.auth.token", "abc")))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("Only one");
    }

    @ParameterizedTest
    @CsvSource({
        "auto.register.schemas,maybe",
        "value.subject.name.strategy,com.example.MyStrategy",
        "basic.auth.credentials.source,SASL_INHERIT",
        "value.schema.id.serializer,io.confluent.kafka.serializers.schema.id.HeaderSchemaIdSerializer",
        "use.schema.id,7",
        "avro.remove.java.properties,true",
        "proxy.host,proxy.example",
        "bearer.auth.credentials.source,OAUTHBEARER",
        "bearer.auth.credentials.source,STATIC_TOKEN",
        "schema.registry.url,''",
        "schema.registry.url,'mock://a,http://b'"
    })
    void valueThatCannotBeHonouredIsRefused(String key, String value) {
        Map<String, ?> configs =
                key.equals("schema.registry.url") ? Map.of(key, value) : Map.of("schema.registry.url", URL, key, value);
        assertThatThrownBy(() -> new SpecificAvroSerializer<>().configure(configs, false))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining(key.startsWith("bearer") ? "bearer.auth" : key);
    }

    @Test
    void unsupportedSettingAtItsDefaultDoesNoHarm() {
        Map<String, Object> configs = Map.of(
                "use.schema.id",
                -1,
                "schema.reflection",
                false,
                "proxy.host",
                "",
                "value.schema.id.serializer",
                "io.confluent.kafka.serializers.schema.id.PrefixSchemaIdSerializer");
        assertThat(SerdeConfig.read(configs, false)).isEqualTo(SerdeConfig.read(Map.of(), false));
    }

    @Test
    void waitsDoubleUpToTheLongestWithJitter() {
        Retries retries = new Retries(9, Duration.ofSeconds(1), Duration.ofSeconds(20));
        Random random = new Random(1);
        long[] full = {1_000, 2_000, 4_000, 8_000, 16_000, 20_000, 20_000, 20_000, 20_000};
        for (int repetition = 1; repetition <= full.length; repetition++) {
            assertThat(Pause.millis(repetition, retries, random))
                    .isBetween(full[repetition - 1] / 2, full[repetition - 1]);
        }
        assertThat(Pause.millis(1, new Retries(1, Duration.ZERO, Duration.ZERO), random))
                .isZero();
    }
}
