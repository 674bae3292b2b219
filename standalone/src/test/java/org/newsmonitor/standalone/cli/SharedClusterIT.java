package org.newsmonitor.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.pulsar.kafka.shade.avro.generic.GenericRecord;
import org.apache.pulsar.kafka.shade.io.confluent.kafka.serializers.KafkaAvroDeserializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsmonitor.standalone.SharedStack;
import org.newsmonitor.standalone.embedded.EmbeddedStack;

/** Installations that share one cluster: files in, alerts out to any subscriber, each kept apart by its prefix. */
final class SharedClusterIT {

    private static final String SEEDS = "../seeds";

    @TempDir
    private Path folder;

    @Test
    void anySubscriberWithConfluentsDeserializerReadsTheAlertsAndARestartInTheMiddleChangesNone() {
        EmbeddedStack stack = SharedStack.stack();
        replayOn(stack, "whole.", SEEDS);
        replayOn(stack, "halves.", SEEDS + "/002_7316f67e348ed508.txt", SEEDS + "/001_4a5ab601c460e7f9.txt");
        replayOn(stack, "halves.", SEEDS + "/003_9f7f1daf6cc13d32.txt", SEEDS + "/000_b5814e5904821b68.txt");
        assertThat(alerts(stack, "whole."))
                .hasSizeGreaterThanOrEqualTo(2)
                .anyMatch(alert -> alert.contains("DENIAL"))
                .isEqualTo(alerts(stack, "halves."));
    }

    private void replay(String name, String... arguments) {
        Path alerts = folder.resolve(name + ".jsonl");
        List<String> all = new ArrayList<>(List.of("replay", "--alerts", alerts.toString()));
        all.addAll(List.of(arguments));
        assertThat(Main.commandLine().execute(all.toArray(String[]::new))).isZero();
    }

    private void replayOn(EmbeddedStack stack, String prefix, String... paths) {
        List<String> arguments = new ArrayList<>(List.of(
                "--bootstrap-servers", stack.bootstrapServers(),
                "--schema-registry", stack.registryUrl(),
                "--topic-prefix", prefix));
        arguments.addAll(List.of(paths));
        replay(prefix, arguments.toArray(String[]::new));
    }

    /** The last state of each alert, as JSON. */
    private static Set<String> alerts(EmbeddedStack stack, String prefix) {
        Map<String, Object> config =
                Map.of("bootstrap.servers", stack.bootstrapServers(), "isolation.level", "read_committed");
        String topic = prefix + "news.alerts";
        Map<String, String> last = new TreeMap<>();
        try (KafkaConsumer<String, byte[]> consumer =
                        new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer());
                KafkaAvroDeserializer genuine = new KafkaAvroDeserializer()) {
            genuine.configure(Map.of("schema.registry.url", stack.registryUrl()), false);
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(p -> new TopicPartition(topic, p.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(e -> consumer.position(e.getKey()) < e.getValue())) {
                for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofSeconds(1))) {
                    GenericRecord alert = (GenericRecord) genuine.deserialize(topic, record.value());
                    last.put(record.key(), alert.toString());
                }
            }
        }
        return new TreeSet<>(last.values());
    }
}
