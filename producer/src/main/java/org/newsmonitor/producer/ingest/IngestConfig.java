package org.newsmonitor.producer.ingest;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.producer.ingest.schedule.Pacing;
import org.newsmonitor.topic.TopicNames;

/**
 * How one instance ingests.
 *
 * @param connection bootstrap servers, registry, security
 * @param partitions of topics that are created: the most instances that can share the feeds
 * @param instance a name of its own that survives restarts, if it has one: it then gets its feeds back without a wait
 * @param workers polls at a time
 * @param remembered how long an article that no feed shows any more is known
 * @param stateFolder for what can be restored from Kafka
 */
public record IngestConfig(
        Map<String, Object> connection,
        TopicNames topics,
        int partitions,
        @Nullable String instance,
        int workers,
        Pacing pacing,
        Duration remembered,
        Path stateFolder) {
    public static final int PARTITIONS = 8;
    public static final int WORKERS = 32;
    public static final Duration REMEMBERED = Duration.ofDays(60);

    public IngestConfig {
        connection = Map.copyOf(connection);
        if (partitions < 1 || workers < 1) {
            throw new IllegalArgumentException("there is at least one partition and one worker");
        }
    }
}
