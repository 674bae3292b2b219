package org.newsmonitor.standalone.replay;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.newsmonitor.avro.Alert;

/**
 * A run in figures.
 *
 * @param read articles published
 * @param unreadable problems in the corpus, such as lines that are no article
 * @param took from the first publication until everything had drained
 */
public record Summary(long read, long unreadable, RunOutputs outputs, Duration took, LatencyFigures latency) {
    /** @param count pairs of statements measured */
    public record LatencyFigures(int count, Duration p50, Duration p95, Duration p99) {}

    static LatencyFigures figures(Latencies latencies) {
        return new LatencyFigures(
                latencies.count(), latencies.percentile(50), latencies.percentile(95), latencies.percentile(99));
    }

    /** Whether every article read was kept, rejected or put among the dead letters. */
    public boolean isBalanced() {
        return read == outputs.accounted();
    }

    public String text() {
        Map<String, Long> byKind = outputs.alerts().stream()
                .collect(Collectors.groupingBy(Alert::getKind, TreeMap::new, Collectors.counting()));
        String kinds = byKind.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        return String.format(
                Locale.ROOT,
                """
                read        %d%s
                kept        %d
                rejected    %d (duplicates %d)
                dead        %d
                stories     %d
                alerts      %d%s
                articles/s  %.1f (%.1f s)
                latency     p50 %.3f s, p95 %.3f s, p99 %.3f s (publish to alert, %d pairs of statements)
                """,
                read,
                unreadable == 0 ? "" : " (" + unreadable + " problems in the corpus)",
                outputs.kept(),
                outputs.rejectedRecords(),
                outputs.duplicates(),
                outputs.dead(),
                outputs.stories().size(),
                outputs.alerts().size(),
                kinds.isEmpty() ? "" : ": " + kinds,
                read / Math.max(1e-9, seconds(took)),
                seconds(took),
                seconds(latency.p50()),
                seconds(latency.p95()),
                seconds(latency.p99()),
                latency.count());
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }
}
