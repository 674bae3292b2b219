package org.newsmonitor.console;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** Where in the alert topic a subscriber starts: the beginning, now, or what was written since a time. */
public final class StartAt {
    private final boolean now;
    private final @Nullable Instant since;

    private StartAt(boolean now, @Nullable Instant since) {
        this.now = now;
        this.since = since;
    }

    public static StartAt beginning() {
        return new StartAt(false, null);
    }

    /** @throws IllegalArgumentException for anything but {@code beginning}, {@code now}, a date or an ISO 8601 time */
    public static StartAt parse(String text) {
        return switch (text) {
            case "beginning" -> beginning();
            case "now" -> new StartAt(true, null);
            default -> new StartAt(false, time(text));
        };
    }

    private static Instant time(String text) {
        try {
            return text.indexOf('T') < 0
                    ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : Instant.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "start is \"beginning\", \"now\" or a time such as 2026-03-04T09:00:00Z, not \"" + text + "\"", e);
        }
    }

    void seek(Consumer<?, ?> consumer, List<TopicPartition> partitions) {
        if (now) {
            consumer.seekToEnd(partitions);
            partitions.forEach(consumer::position);
        } else {
            consumer.seekToBeginning(partitions);
        }
        if (since != null) {
            seekTo(since, consumer, partitions);
        }
    }

    private static void seekTo(Instant since, Consumer<?, ?> consumer, List<TopicPartition> partitions) {
        Map<TopicPartition, Long> times = new HashMap<>();
        partitions.forEach(partition -> times.put(partition, since.toEpochMilli()));
        consumer.offsetsForTimes(times).forEach((partition, found) -> {
            if (found == null) {
                consumer.seekToEnd(List.of(partition));
            } else {
                consumer.seek(partition, found.offset());
            }
        });
    }
}
