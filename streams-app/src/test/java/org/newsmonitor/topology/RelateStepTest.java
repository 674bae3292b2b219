package org.newsmonitor.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsmonitor.topology.Reports.TEN_OCLOCK;
import static org.newsmonitor.topology.Reports.election;
import static org.newsmonitor.topology.Reports.fire;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.newsmonitor.topology.Tally.Count;

/** Window 14 days, grace 2, as by default. */
class RelateStepTest {
    private final Monitor monitor = Monitor.open();

    @AfterEach
    void close() {
        monitor.close();
    }

    @Test
    void reportsOfOneEventJoinOneStory() {
        monitor.publish(fire("fire-1", "four", TEN_OCLOCK));
        monitor.publish(fire("fire-2", "seven", TEN_OCLOCK.plusSeconds(7200)));
        assertThat(monitor.stories()).containsOnlyKeys("fire-1");
    }

    @Test
    void lateArticleIsJoinedAsIfItHadComeInTime() {
        monitor.publish(fire("fire-2", "seven", TEN_OCLOCK.plusSeconds(7200)));
        monitor.publish(fire("fire-1", "four", TEN_OCLOCK));
        assertThat(monitor.stories()).containsOnlyKeys("fire-1");
        assertThat(monitor.tally().of(Count.LATE)).isZero();
    }

    @Test
    void articlesFurtherApartThanTheWindowNeverMeet() {
        monitor.publish(fire("fire-1", "four", TEN_OCLOCK));
        monitor.publish(
                fire("fire-2", "four", TEN_OCLOCK.plus(Duration.ofDays(30)).plusMillis(1)));
        assertThat(monitor.stories()).containsOnlyKeys("fire-1", "fire-2");
    }

    @Test
    void articleOlderThanWindowAndGraceIsCountedAsLate() {
        monitor.publish(election("vote-1", TEN_OCLOCK.plus(Duration.ofDays(33))));
        monitor.publish(election("vote-2", TEN_OCLOCK));
        assertThat(monitor.tally().of(Count.LATE)).isEqualTo(1);
        assertThat(monitor.tally().of(Count.KEPT)).isEqualTo(2);
    }

    @Test
    void articlesAreKeptForWindowAndGraceAndThenPurged() {
        monitor.publish(fire("fire-1", "four", TEN_OCLOCK));
        monitor.publish(election("vote-1", TEN_OCLOCK.plus(Duration.ofDays(31))));
        assertThat(monitor.articlesHeld()).containsExactly("fire-1", "vote-1");
        monitor.publish(fire("fire-2", "four", TEN_OCLOCK.plus(Duration.ofDays(36))));
        assertThat(monitor.articlesHeld()).containsExactly("fire-2", "vote-1");
    }

    @Test
    void revisionTakesThePlaceOfItsPredecessorUnderEveryKey() {
        monitor.publish(fire("report-1", "four", TEN_OCLOCK));
        monitor.publish(election("report-1", TEN_OCLOCK));
        monitor.publish(fire("fire-2", "four", TEN_OCLOCK.plusSeconds(60)));
        monitor.publish(election("vote-2", TEN_OCLOCK.plusSeconds(60)));
        assertThat(monitor.stories()).containsOnlyKeys("report-1", "fire-2");
    }
}
