package org.newsmonitor.topology;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.InvalidOffsetException;
import org.apache.kafka.common.TopicPartition;

/** Looks at what a group has not read of its topics: records, or only the markers of transactions. */
final class UnreadRest implements AutoCloseable {
    private static final Duration PEEK = Duration.ofMillis(200);

    private final Consumer<byte[], byte[]> consumer;

    /** @param consumer reads committed records only, and fails where it has no offset */
    UnreadRest(Consumer<byte[], byte[]> consumer) {
        this.consumer = consumer;
    }

    /**
     * Whether nothing but markers lies before the ends. A reader of committed records passes markers without seeing a
     * record; at an open transaction it stops. Records that were read and purged since the offsets were asked for (Kafka
     * Streams purges its repartition topics) were there: the answer is no, and the next look will tell.
     */
    boolean holdsOnlyMarkers(Map<TopicPartition, Long> behind, Map<TopicPartition, Long> ends) {
        consumer.assign(behind.keySet());
        behind.forEach(consumer::seek);
        try {
            return consumer.poll(PEEK).isEmpty()
                    && behind.keySet().stream()
                            .allMatch(partition ->
                                    consumer.position(partition) >= ends.getOrDefault(partition, Long.MAX_VALUE));
        } catch (InvalidOffsetException e) {
            return false;
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
