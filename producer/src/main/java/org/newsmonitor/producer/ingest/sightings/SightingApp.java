package org.newsmonitor.producer.ingest.sightings;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.producer.ingest.state.Kafkas;
import org.newsmonitor.topic.TopicNames;

/** The second hop as it runs in this instance; instances share it by article. */
public final class SightingApp implements AutoCloseable {
    private static final CloseOptions CLOSING = CloseOptions.timeout(Duration.ofSeconds(15))
            .withGroupMembershipOperation(CloseOptions.GroupMembershipOperation.LEAVE_GROUP);

    private final KafkaStreams streams;
    private final CompletableFuture<@Nullable Void> ended = new CompletableFuture<>();

    /**
     * @param folder for what can be restored from Kafka
     * @param instance null for one that has no name
     * @param remembered how long an article not seen any more is known
     */
    public SightingApp(Kafkas kafkas, Path folder, @Nullable String instance, Duration remembered) {
        Properties properties = properties(kafkas, folder, instance);
        this.streams =
                new KafkaStreams(SightingTopology.of(kafkas.topics(), kafkas.connection(), remembered), properties);
        streams.setUncaughtExceptionHandler(e -> {
            ended.completeExceptionally(e);
            return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
        });
        streams.setStateListener((now, before) -> {
            if (now.hasCompletedShutdown()) {
                ended.complete(null);
            }
        });
    }

    /** The consumer group, by which it can be told whether all has gone through. */
    public static String group(TopicNames topics) {
        return topics.prefix() + "newsmonitor-sightings";
    }

    private static Properties properties(Kafkas kafkas, Path folder, @Nullable String instance) {
        Properties properties = new Properties();
        properties.putAll(kafkas.connection());
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, group(kafkas.topics()));
        properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        properties.put(StreamsConfig.STATE_DIR_CONFIG, folder.toString());
        properties.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, 1);
        properties.put(StreamsConfig.REPLICATION_FACTOR_CONFIG, -1);
        properties.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, SmallStore.class.getName());
        properties.put(StreamsConfig.producerPrefix("max.request.size"), Kafkas.MAX_RECORD_BYTES);
        properties.put(StreamsConfig.producerPrefix("compression.type"), "lz4");
        properties.putAll(prefixed(Kafkas.membership(instance)));
        return properties;
    }

    private static Properties prefixed(Map<String, Object> membership) {
        Properties properties = new Properties();
        membership.forEach((key, value) -> properties.put(StreamsConfig.mainConsumerPrefix(key), value));
        return properties;
    }

    public void start() {
        streams.start();
    }

    /** Exceptionally when an outage or a bug ended it. */
    public CompletionStage<@Nullable Void> ended() {
        return ended;
    }

    @Override
    public void close() {
        streams.close(CLOSING);
    }
}
