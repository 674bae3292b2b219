package org.newsmonitor.standalone.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class LatenciesTest {
    private final Queue<Long> clock = new ArrayDeque<>();
    private final Latencies latencies = new Latencies(clock::remove);

    @Test
    void aPairCountsFromTheLaterOfItsTwoPublications() {
        clock.addAll(List.of(1_000_000_000L, 3_000_000_000L, 3_500_000_000L));
        latencies.published("a");
        latencies.published("b");

        latencies.read(TestAlerts.between("a", "b"));

        assertThat(latencies.percentile(50)).isEqualTo(Duration.ofMillis(500));
    }

    @Test
    void aPairSeenAgainAndPairsOfOtherRunsDoNotCount() {
        clock.addAll(List.of(1L, 2L));
        latencies.published("a");
        latencies.read(TestAlerts.between("a", "a"));
        latencies.read(TestAlerts.between("a", "a"));
        latencies.read(TestAlerts.between("x", "y"));

        assertThat(latencies.count()).isEqualTo(1);
    }

    @Test
    void nothingMeasuredIsZero() {
        assertThat(latencies.percentile(99)).isZero();
    }
}
