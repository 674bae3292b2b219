package org.newsmonitor.topology;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.apache.kafka.common.MetricName;
import org.apache.kafka.common.metrics.MeasurableStat;
import org.apache.kafka.common.metrics.MetricConfig;
import org.apache.kafka.common.metrics.Sensor;
import org.apache.kafka.streams.StreamsMetrics;

/**
 * Accounts for every article read: {@code read = kept + rejected + dead}. Counts what this process did since it started;
 * work repeated after an aborted transaction counts twice.
 */
public final class Tally {
    /** What is counted. */
    public enum Count {
        READ,
        KEPT,
        REJECTED,
        /** Of the rejected, those that repeat an article. */
        DUPLICATE,
        /** Raw articles that went to the dead letters. */
        DEAD,
        /** Records that failed in a later stage and went to the dead letters; their articles were kept. */
        FAULT,
        /** Articles older than the pair window and its grace when they came; still compared with what is there. */
        LATE
    }

    private static final String GROUP = "newsmonitor";

    private final Map<Count, LongAdder> counts = new ConcurrentHashMap<>();

    public Tally() {
        for (Count count : Count.values()) {
            counts.put(count, new LongAdder());
        }
    }

    public long of(Count count) {
        return adder(count).sum();
    }

    /** All counts at about one moment. */
    public Map<Count, Long> snapshot() {
        Map<Count, Long> sums = new TreeMap<>();
        counts.forEach((count, adder) -> sums.put(count, adder.sum()));
        return sums;
    }

    void add(Count count) {
        adder(count).increment();
    }

    /** Shows the counts among the client's metrics, once, whichever task comes first. */
    void showIn(StreamsMetrics metrics) {
        Sensor sensor = metrics.addSensor(GROUP + "-tally", Sensor.RecordingLevel.INFO);
        for (Count count : Count.values()) {
            String name = count.name().toLowerCase(java.util.Locale.ROOT) + "-total";
            sensor.add(new MetricName(name, GROUP, "articles: " + name, Map.of()), new Shown(adder(count)));
        }
    }

    private LongAdder adder(Count count) {
        return java.util.Objects.requireNonNull(counts.get(count));
    }

    private record Shown(LongAdder adder) implements MeasurableStat {
        @Override
        public void record(MetricConfig config, double value, long timeMs) {}

        @Override
        public double measure(MetricConfig config, long now) {
            return adder.sum();
        }
    }
}
