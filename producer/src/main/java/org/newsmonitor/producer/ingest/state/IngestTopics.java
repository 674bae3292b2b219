package org.newsmonitor.producer.ingest.state;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.newsmonitor.topic.TopicNames;

/**
 * Creates the topics of ingestion that are missing; those that exist stay as they are. The feeds and their states have
 * the same number of partitions, so that a feed and its state have the same owner.
 */
public final class IngestTopics {
    private static final Duration ITEMS_KEPT = Duration.ofDays(14);
    private static final int SEGMENT_BYTES = 16 * 1024 * 1024;

    private IngestTopics() {}

    /** @param partitions of each topic: the most instances that can share the feeds */
    public static void createMissing(Kafkas kafkas, int partitions) throws InterruptedException {
        try (Admin admin = Admin.create(kafkas.connection())) {
            for (var creation : admin.createTopics(topics(kafkas.topics(), partitions))
                    .values()
                    .entrySet()) {
                created(creation.getKey(), creation.getValue());
            }
        }
    }

    private static void created(String topic, org.apache.kafka.common.KafkaFuture<Void> creation)
            throws InterruptedException {
        try {
            creation.get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new KafkaException("cannot create topic " + topic, e.getCause());
            }
        }
    }

    private static List<NewTopic> topics(TopicNames names, int partitions) {
        Stream<NewTopic> compacted = Stream.of(names.feeds(), names.feedStates(), names.articleSightings())
                .map(name -> topic(name, partitions, compacted()));
        Stream<NewTopic> logs = Stream.of(
                topic(names.foundItems(), partitions, kept(ITEMS_KEPT.toMillis())),
                topic(names.rawArticles(), 4, kept(-1)));
        return Stream.concat(compacted, logs).toList();
    }

    private static NewTopic topic(String name, int partitions, Map<String, String> configs) {
        configs.put(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(16 * 1024 * 1024));
        configs.put(TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG, "LogAppendTime");
        return new NewTopic(name, Optional.of(partitions), Optional.empty()).configs(configs);
    }

    private static Map<String, String> kept(long millis) {
        return new TreeMap<>(Map.of(TopicConfig.RETENTION_MS_CONFIG, Long.toString(millis)));
    }

    /** Compacted early, so that a partition is taken over in moments. */
    private static Map<String, String> compacted() {
        return new TreeMap<>(Map.of(
                TopicConfig.CLEANUP_POLICY_CONFIG,
                TopicConfig.CLEANUP_POLICY_COMPACT,
                TopicConfig.SEGMENT_BYTES_CONFIG,
                Integer.toString(SEGMENT_BYTES),
                TopicConfig.SEGMENT_MS_CONFIG,
                Long.toString(Duration.ofHours(1).toMillis()),
                TopicConfig.MIN_CLEANABLE_DIRTY_RATIO_CONFIG,
                "0.1"));
    }
}
