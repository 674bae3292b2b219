package org.newsmonitor.topology;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether everything published before the call has gone through the whole topology.
 *
 * <p>Topics are looked at in the order of the flow, and the end of each only after the one before it was found read to its
 * end: what a step writes is in the log before its own offsets are committed, so nothing slips between two looks. The end
 * counts open transactions; where it lies beyond the committed offset, only transaction markers may stand between.
 */
public final class DrainCheck implements AutoCloseable {
    private final Admin admin;
    private final UnreadRest rest;
    private final String group;
    private final List<String> topics;

    DrainCheck(Admin admin, Consumer<byte[], byte[]> consumer, String group, List<String> topics) {
        this.admin = admin;
        this.rest = new UnreadRest(consumer);
        this.group = group;
        this.topics = topics;
    }

    static DrainCheck of(MonitorConfig config) {
        String group = config.streams().applicationId();
        List<String> topics = List.of(
                config.topics().names().rawArticles(),
                group + "-" + MonitorTopology.BY_TOPIC + "-repartition",
                group + "-" + MonitorTopology.DESK + "-repartition");
        return of(config.clientProperties(), group, topics);
    }

    /**
     * For any consumer group.
     *
     * @param topics in the order of the flow
     */
    public static DrainCheck of(Map<String, Object> connection, String group, List<String> topics) {
        Map<String, Object> properties = new HashMap<>(connection);
        Admin admin = Admin.create(properties);
        properties.put("isolation.level", "read_committed");
        properties.put("enable.auto.commit", false);
        properties.put("auto.offset.reset", "none");
        ByteArrayDeserializer bytes = new ByteArrayDeserializer();
        return new DrainCheck(admin, new KafkaConsumer<>(properties, bytes, bytes), group, topics);
    }

    public boolean isDrained() throws InterruptedException {
        try {
            for (String topic : topics) {
                if (!isReadToItsEnd(topic)) {
                    return false;
                }
            }
            return true;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnknownTopicOrPartitionException) {
                return false;
            }
            throw new KafkaException("cannot tell whether the stream has drained", e.getCause());
        }
    }

    private boolean isReadToItsEnd(String topic) throws ExecutionException, InterruptedException {
        TopicDescription description = admin.describeTopics(List.of(topic))
                .allTopicNames()
                .get()
                .values()
                .iterator()
                .next();
        List<TopicPartition> partitions = description.partitions().stream()
                .map(info -> new TopicPartition(topic, info.partition()))
                .toList();
        Map<TopicPartition, OffsetAndMetadata> committed = admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get();
        Map<TopicPartition, Long> starts = offsets(partitions, OffsetSpec.earliest());
        Map<TopicPartition, Long> ends = offsets(partitions, OffsetSpec.latest());
        Map<TopicPartition, Long> behind = new HashMap<>();
        ends.forEach((partition, end) -> {
            long start = starts.getOrDefault(partition, 0L);
            long read = Math.max(start, offset(committed.get(partition), start));
            if (read < end) {
                behind.put(partition, read);
            }
        });
        return behind.isEmpty() || rest.holdsOnlyMarkers(behind, ends);
    }

    private static long offset(@Nullable OffsetAndMetadata committed, long none) {
        return committed == null ? none : committed.offset();
    }

    private Map<TopicPartition, Long> offsets(List<TopicPartition> partitions, OffsetSpec spec)
            throws ExecutionException, InterruptedException {
        Map<TopicPartition, ListOffsetsResultInfo> infos = admin.listOffsets(
                        partitions.stream().collect(Collectors.toMap(Function.identity(), partition -> spec)))
                .all()
                .get();
        return infos.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, info -> info.getValue().offset()));
    }

    @Override
    public void close() {
        rest.close();
        admin.close();
    }
}
