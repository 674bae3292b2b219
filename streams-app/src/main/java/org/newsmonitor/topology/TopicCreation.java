package org.newsmonitor.topology;

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

/** Creates the topics that are missing; those that exist stay as they are. */
public final class TopicCreation {
    private static final String LOG_APPEND_TIME = "LogAppendTime";

    private TopicCreation() {}

    public static void createMissing(Admin admin, TopicSettings settings) throws InterruptedException {
        var creations = admin.createTopics(topics(settings)).values();
        for (var creation : creations.entrySet()) {
            try {
                creation.getValue().get();
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof TopicExistsException)) {
                    throw new KafkaException("cannot create topic " + creation.getKey(), e.getCause());
                }
            }
        }
    }

    static List<NewTopic> topics(TopicSettings settings) {
        TopicNames names = settings.names();
        Stream<NewTopic> logs = Stream.of(
                        names.rawArticles(), names.articles(), names.rejected(), names.deadLetters(), names.feedback())
                .map(name -> topic(name, settings)
                        .configs(configs(
                                TopicConfig.RETENTION_MS_CONFIG,
                                Long.toString(settings.retention().toMillis()))));
        Stream<NewTopic> compacted = Stream.of(names.stories(), names.alerts())
                .map(name -> topic(name, settings)
                        .configs(configs(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT)));
        return Stream.concat(logs, compacted).toList();
    }

    private static NewTopic topic(String name, TopicSettings settings) {
        Optional<Short> replication =
                settings.replication() < 0 ? Optional.empty() : Optional.of((short) settings.replication());
        return new NewTopic(name, Optional.of(settings.partitions()), replication);
    }

    private static Map<String, String> configs(String name, String value) {
        Map<String, String> configs = new TreeMap<>();
        configs.put(TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG, LOG_APPEND_TIME);
        configs.put(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(StreamsProperties.MAX_RECORD_BYTES));
        configs.put(name, value);
        return configs;
    }
}
