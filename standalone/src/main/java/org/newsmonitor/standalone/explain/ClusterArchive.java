package org.newsmonitor.standalone.explain;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.newsmonitor.story.Alert;
import org.newsmonitor.story.AlertStatus;
import org.newsmonitor.story.Finding;
import org.newsmonitor.topic.TopicNames;
import org.newsmonitor.topology.Serdes;
import org.newsmonitor.topology.Topic;
import org.newsmonitor.topology.Topics;

/** Articles and alerts as a stream application has written them to a cluster. Topics are read once, to their end. */
public final class ClusterArchive implements ArticleArchive {
    private static final Duration POLL = Duration.ofMillis(200);

    private final Map<String, Entry> articles = new HashMap<>();
    private final TreeSet<String> known = new TreeSet<>();
    private final Map<String, Alert> alerts = new TreeMap<>();

    private ClusterArchive() {}

    /**
     * Reads what the topics hold now of some articles.
     *
     * @param connection bootstrap servers, registry and security
     */
    public static ClusterArchive read(Map<String, Object> connection, TopicNames names, List<String> ids) {
        Map<String, Object> settings = new HashMap<>(connection);
        settings.put("specific.avro.reader", true);
        Topics topics = Topics.of(names, new Serdes("org.newsmonitor.serde.SpecificAvroSerde", settings));
        ClusterArchive archive = new ClusterArchive();
        try (Consumer<String, byte[]> consumer = consumer(connection)) {
            archive.readArticles(consumer, topics, ids);
            readAll(consumer, names.alerts(), (id, bytes) -> archive.alerts.put(id, decode(topics.alerts(), bytes)));
        }
        return archive;
    }

    private void readArticles(Consumer<String, byte[]> consumer, Topics topics, List<String> ids) {
        readAll(consumer, topics.rejected().name(), (id, bytes) -> {
            if (ids.contains(id)) {
                articles.put(id, new Refused(decode(topics.rejected(), bytes)));
            }
        });
        // A repeat of a kept article is among the rejected too: what was kept counts.
        readAll(consumer, topics.articles().name(), (id, bytes) -> {
            known.add(id);
            if (ids.contains(id)) {
                articles.put(id, new Kept(decode(topics.articles(), bytes)));
            }
        });
    }

    private static <V> V decode(Topic<String, V> topic, byte[] bytes) {
        return topic.values().deserializer().deserialize(topic.name(), bytes);
    }

    private static Consumer<String, byte[]> consumer(Map<String, Object> connection) {
        Map<String, Object> properties = new HashMap<>(connection);
        properties.put("isolation.level", "read_committed");
        properties.put("enable.auto.commit", false);
        properties.put("allow.auto.create.topics", false);
        properties.put("client.id", "newsmonitor-explain");
        return new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer());
    }

    private static void readAll(Consumer<String, byte[]> consumer, String topic, BiConsumer<String, byte[]> each) {
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(topic, info.partition()))
                .toList();
        if (partitions.isEmpty()) {
            throw new IllegalStateException("there is no topic " + topic + ": has the stream application run here?");
        }
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        while (partitions.stream()
                .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
            consumer.poll(POLL).forEach(record -> {
                if (record.key() != null && record.value() != null) {
                    each.accept(record.key(), record.value());
                }
            });
        }
    }

    @Override
    public Entry find(String id) {
        Entry entry = articles.get(id);
        if (entry == null) {
            throw new UnknownArticleException(id, "this cluster", new ArrayList<>(known));
        }
        return entry;
    }

    @Override
    public List<Alert> alertsBetween(String id, String otherId) {
        return alerts.values().stream()
                .filter(alert -> alert.status() != AlertStatus.RETRACTED)
                .filter(alert -> alert.evidence().stream().anyMatch(finding -> isBetween(finding, id, otherId)))
                .toList();
    }

    private static boolean isBetween(Finding finding, String id, String otherId) {
        String earlier = finding.earlier().articleId();
        String later = finding.later().articleId();
        return (earlier.equals(id) && later.equals(otherId)) || (earlier.equals(otherId) && later.equals(id));
    }
}
