package org.newsmonitor.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UnreadRestTest {
    private static final TopicPartition PARTITION = new TopicPartition("by-topic", 0);

    private final MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("none");
    private final UnreadRest rest = new UnreadRest(consumer);

    @AfterEach
    void close() {
        rest.close();
    }

    @Test
    void aRecordIsMoreThanMarkers() {
        startsAt(0);
        consumer.schedulePollTask(
                () -> consumer.addRecord(new ConsumerRecord<>("by-topic", 0, 3, null, new byte[] {1})));
        assertThat(rest.holdsOnlyMarkers(Map.of(PARTITION, 3L), Map.of(PARTITION, 4L)))
                .isFalse();
    }

    @Test
    void anOpenTransactionIsMoreThanMarkers() {
        startsAt(0);
        assertThat(rest.holdsOnlyMarkers(Map.of(PARTITION, 3L), Map.of(PARTITION, 4L)))
                .isFalse();
    }

    @Test
    void recordsPurgedMeanwhileAreNoFailure() {
        startsAt(928);
        consumer.schedulePollTask(
                () -> consumer.setOffsetsException(new OffsetOutOfRangeException(Map.of(PARTITION, 900L))));
        assertThat(rest.holdsOnlyMarkers(Map.of(PARTITION, 900L), Map.of(PARTITION, 930L)))
                .isFalse();
    }

    private void startsAt(long offset) {
        consumer.updateBeginningOffsets(Map.of(PARTITION, offset));
    }
}
