package org.newsmonitor.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsmonitor.topology.Reports.TEN_OCLOCK;
import static org.newsmonitor.topology.Reports.fire;
import static org.newsmonitor.topology.Reports.report;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.newsmonitor.story.Article;
import org.newsmonitor.story.Changes;
import org.newsmonitor.story.DateQuality;
import org.newsmonitor.story.RawArticle;
import org.newsmonitor.story.RejectionReason;
import org.newsmonitor.topology.Tally.Count;

class MonitorTopologyTest {
    private final Monitor monitor = Monitor.open();

    @AfterEach
    void close() {
        monitor.close();
    }

    @Test
    void keptArticleCarriesItsEventTime() {
        monitor.publish(fire("fire-1", "four", TEN_OCLOCK));
        var record = monitor.articles().get(0);
        assertThat(record.key()).isEqualTo("fire-1");
        assertThat(record.getRecordTime()).isEqualTo(TEN_OCLOCK);
        assertThat(record.value().revision()).isZero();
    }

    @Test
    void everyKeptArticleIsInExactlyOneStory() {
        Reports.twoStories().forEach(monitor::publish);
        assertThat(monitor.stories().values().stream()
                        .flatMap(story -> story.articles().stream())
                        .map(member -> member.articleId()))
                .containsExactlyInAnyOrder("fire-1", "fire-2", "fire-3", "vote-1");
    }

    @Test
    void repeatedTextIsADuplicate() {
        monitor.publish(fire("fire-1", "four", TEN_OCLOCK));
        monitor.publish(fire("fire-1", "four", TEN_OCLOCK.plusSeconds(60)));
        assertThat(monitor.articles()).hasSize(1);
        assertThat(monitor.rejected())
                .extracting(rejected -> rejected.reason())
                .containsExactly(RejectionReason.DUPLICATE);
    }

    @Test
    void changedTextIsTheNextRevision() {
        monitor.publish(fire("fire-1", "four", TEN_OCLOCK));
        monitor.publish(fire("fire-1", "five", TEN_OCLOCK));
        monitor.publish(fire("fire-1", "six", TEN_OCLOCK));
        assertThat(monitor.articles())
                .extracting(record -> record.value().revision())
                .containsExactly(0, 1, 2);
        assertThat(monitor.stories().values()).hasSize(1);
    }

    @Test
    void revisionTellsWhatItChanged() {
        monitor.publish(fire("fire-1", "four", TEN_OCLOCK));
        monitor.publish(fire("fire-1", "five", TEN_OCLOCK));
        var articles = monitor.articles();
        assertThat(articles.get(0).value().changes()).isNull();
        Changes changes = Objects.requireNonNull(articles.get(1).value().changes());
        assertThat(changes.changed()).hasSize(1);
        assertThat(changes.changed().get(0).before()).contains("killed four workers");
        assertThat(changes.changed().get(0).after()).contains("killed five workers");
        assertThat(changes.removed()).isEmpty();
        assertThat(changes.added()).isEmpty();
    }

    @Test
    void idNotSeenForTheRetentionIsNewAgain() {
        monitor.publish(fire("fire-1", "four", TEN_OCLOCK));
        monitor.publish(Reports.election("vote-1", TEN_OCLOCK), Monitor.LOG_TIME.plus(Duration.ofDays(35)));
        monitor.publish(fire("fire-1", "four", TEN_OCLOCK), Monitor.LOG_TIME.plus(Duration.ofDays(35)));
        assertThat(monitor.rejected()).isEmpty();
        assertThat(monitor.articles()).hasSize(3);
    }

    @Test
    void undatedArticleTakesTheTimeItCameAt() {
        monitor.publish(undated(null));
        Article article = monitor.articles().get(0).value();
        assertThat(article.publishedAt()).isEqualTo(Monitor.LOG_TIME);
        assertThat(article.dateQuality()).isEqualTo(DateQuality.INFERRED);
    }

    @Test
    void undatedArticleOfAReplayTakesTheTimeAssumed() {
        monitor.publish(undated(TEN_OCLOCK));
        assertThat(monitor.articles().get(0).value().publishedAt()).isEqualTo(TEN_OCLOCK);
    }

    @Test
    void eventTimeBefore1970StandsAtTheStartOfKafkasTime() {
        assertThat(EventTime.timestamp(Instant.parse("1969-07-21T02:56:00Z"))).isZero();
    }

    @Test
    void undecodableBytesGoToTheDeadLettersAsTheyCame() {
        byte[] garbage = "not a record".getBytes(StandardCharsets.UTF_8);
        monitor.publishBytes("bad", garbage);
        monitor.publish(fire("fire-1", "four", TEN_OCLOCK));
        var letter = monitor.deadLetters().get(0);
        assertThat(letter.key()).isEqualTo("bad");
        assertThat(letter.value()).isEqualTo(garbage);
        assertThat(letter.headers().lastHeader("__streams.errors.exception").value())
                .asString(StandardCharsets.UTF_8)
                .contains("UndecodableRecordException");
        assertThat(monitor.articles()).hasSize(1);
    }

    @Test
    void tombstoneOnTheRawTopicGoesToTheDeadLetters() {
        monitor.publishBytes("gone", null);
        assertThat(monitor.deadLetters()).hasSize(1);
        assertThat(monitor.tally().of(Count.DEAD)).isEqualTo(1);
    }

    @Test
    void everyArticleReadIsKeptRejectedOrDead() {
        Reports.twoStories().forEach(monitor::publish);
        Reports.twoStories().forEach(monitor::publish);
        monitor.publish(report("empty", "", "", TEN_OCLOCK));
        monitor.publishBytes("bad", new byte[] {0, 0, 0, 0, 1, 2});
        monitor.publishBytes("gone", null);
        Tally tally = monitor.tally();
        assertThat(tally.of(Count.READ)).isEqualTo(11);
        assertThat(tally.of(Count.KEPT)).isEqualTo(4);
        assertThat(tally.of(Count.REJECTED)).isEqualTo(5);
        assertThat(tally.of(Count.DEAD)).isEqualTo(2);
        assertThat(tally.of(Count.FAULT)).isZero();
    }

    @Test
    void countsAreShownAmongTheMetrics() {
        monitor.publish(fire("fire-1", "four", TEN_OCLOCK));
        assertThat(monitor.driver().metrics().entrySet())
                .filteredOn(metric -> metric.getKey().name().equals("kept-total"))
                .extracting(metric -> metric.getValue().metricValue())
                .containsExactly(1.0);
    }

    private static RawArticle undated(@Nullable Instant assumedAt) {
        RawArticle dated = Reports.election("vote-1", TEN_OCLOCK);
        return new RawArticle(
                dated.id(),
                dated.source(),
                null,
                null,
                null,
                assumedAt,
                "en",
                "text/plain",
                dated.title(),
                dated.body());
    }
}
