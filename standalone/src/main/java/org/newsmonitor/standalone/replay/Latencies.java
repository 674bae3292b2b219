package org.newsmonitor.standalone.replay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.avro.Alert;
import org.newsmonitor.avro.Evidence;

/**
 * How long after the later of its two articles was published a pair of statements stood in an alert that a subscriber
 * could read. Publishing and reading happen on two threads.
 */
final class Latencies {
    private final LongSupplier nanoTime;
    private final Map<String, Long> publishedAt = new ConcurrentHashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final List<Long> nanos = new ArrayList<>();

    Latencies(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    void published(String articleId) {
        publishedAt.put(articleId, nanoTime.getAsLong());
    }

    synchronized void read(Alert alert) {
        for (Evidence evidence : alert.getEvidence()) {
            String earlier = evidence.getEarlier().getArticleId();
            String later = evidence.getLater().getArticleId();
            Long published = latest(publishedAt.get(earlier), publishedAt.get(later));
            if (seen.add(placeOf(evidence)) && published != null) {
                nanos.add(nanoTime.getAsLong() - published);
            }
        }
    }

    /** Not the alert's id: a report that comes late may open it anew under an earlier pair. */
    private static String placeOf(Evidence evidence) {
        return String.join(
                "\n",
                evidence.getEarlier().getArticleId(),
                evidence.getLater().getArticleId(),
                evidence.getEarlier().getStart() + "-" + evidence.getLater().getStart(),
                evidence.getRule());
    }

    private static @Nullable Long latest(@Nullable Long a, @Nullable Long b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return Math.max(a, b);
    }

    synchronized int count() {
        return nanos.size();
    }

    /** Nearest-rank percentile; zero when nothing was measured. */
    synchronized Duration percentile(double percent) {
        if (nanos.isEmpty()) {
            return Duration.ZERO;
        }
        List<Long> sorted = nanos.stream().sorted().toList();
        int rank = (int) Math.ceil(percent / 100 * sorted.size());
        return Duration.ofNanos(sorted.get(Math.max(0, rank - 1)));
    }
}
