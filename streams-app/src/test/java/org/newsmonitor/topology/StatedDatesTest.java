package org.newsmonitor.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsmonitor.topology.Reports.TEN_OCLOCK;
import static org.newsmonitor.topology.Reports.election;
import static org.newsmonitor.topology.Reports.fire;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsmonitor.story.RawArticle;

/** A corpus in order of arrival in which some articles state dates of other years: the stream takes them in any order. */
class StatedDatesTest {
    private static final Instant YEARS_LATER = TEN_OCLOCK.plus(Duration.ofDays(200));
    private static final List<RawArticle> CORPUS = List.of(
            undated(fire("fire-1", "four", TEN_OCLOCK), 0),
            stated(election("vote-1", YEARS_LATER), 1),
            stated(election("vote-2", YEARS_LATER.plusSeconds(60)), 2),
            undated(fire("fire-2", "seven", TEN_OCLOCK), 3),
            stated(fire("old-fire", "nine", TEN_OCLOCK.minus(Duration.ofDays(900))), 4),
            undated(fire("fire-3", "four", TEN_OCLOCK), 5));

    @ParameterizedTest
    @CsvSource({"0 1 2 3 4 5", "1 2 0 3 4 5", "0 3 5 4 1 2", "0 1 3 2 5 4", "4 0 1 5 2 3", "2 5 1 4 3 0"})
    void aDateFarAheadPartsNoArticlesThatCameTogether(String order) {
        try (Monitor monitor = Monitor.open()) {
            for (String index : order.split(" ", -1)) {
                monitor.publish(CORPUS.get(Integer.parseInt(index)), Monitor.LOG_TIME);
            }
            assertThat(monitor.articlesHeld()).hasSize(CORPUS.size());
            assertThat(monitor.stories()).containsOnlyKeys("fire-1", "vote-1", "old-fire");
            assertThat(monitor.tally().of(Tally.Count.LATE)).isZero();
        }
    }

    @Test
    void articlesThatCameFurtherApartThanWindowAndGraceDoNotMeetWhateverIsStillHeld() {
        try (Monitor monitor = Monitor.open()) {
            monitor.publish(CORPUS.get(0), Monitor.LOG_TIME);
            monitor.publish(assumed(fire("fire-2", "seven", TEN_OCLOCK), TEN_OCLOCK, at(33)), Monitor.LOG_TIME);
            assertThat(monitor.articlesHeld()).containsExactly("fire-1", "fire-2");
            assertThat(monitor.stories()).containsOnlyKeys("fire-1", "fire-2");
        }
    }

    private static Instant at(int day) {
        return TEN_OCLOCK.plus(Duration.ofDays(day));
    }

    private static RawArticle undated(RawArticle article, int minute) {
        return assumed(article, null, TEN_OCLOCK.plusSeconds(60L * minute));
    }

    private static RawArticle stated(RawArticle article, int minute) {
        return assumed(article, article.publishedAt(), TEN_OCLOCK.plusSeconds(60L * minute));
    }

    private static RawArticle assumed(RawArticle article, @Nullable Instant stated, Instant at) {
        return new RawArticle(
                article.id(),
                article.source(),
                null,
                stated,
                null,
                at,
                "en",
                "text/plain",
                article.title(),
                article.body());
    }
}
