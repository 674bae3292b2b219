package org.newsmonitor.producer.ingest.sightings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsmonitor.avro.ArticleSightings;
import org.newsmonitor.avro.FoundItem;
import org.newsmonitor.avro.RawArticle;
import org.newsmonitor.serde.TrustedRecords;

class SightedTest {
    private static final Instant TEN_OCLOCK = Instant.parse("2026-03-04T10:00:00Z");
    private static final String TEXT = "Ten people were hurt in a fire.";
    private static final String FULL = TEXT + " The fire broke out at night.".repeat(20);

    @BeforeAll
    static void trustOurRecords() {
        TrustedRecords.install();
    }

    @Test
    void firstSightingIsPublished() {
        Sighted first = Sighted.of(null, item("a", TEXT, 0));
        assertThat(first.isPublished()).isTrue();
        assertThat(first.article().getFeeds()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a | Ten people were hurt in a fire.           | false", // the same again
                "a | <p>Ten people  were hurt in a fire.</p>   | false", // the same in other markup
                "a | Twelve people were hurt in a fire.        | true", // revised where its text is from
                "b | Fire at the harbour.                      | false", // another cut elsewhere is no revision
            })
    void textIsPublishedAgainWhereItChanged(String feed, String text, boolean published) {
        ArticleSightings known = Sighted.of(null, item("a", TEXT, 0)).article();
        Sighted again = Sighted.of(known, item(feed, text, 60));
        assertThat(again.isPublished()).isEqualTo(published);
        assertThat(again.article().getRevisions()).isEqualTo(published ? 1 : 0);
    }

    @Test
    void muchFullerTextOfAnotherFeedTakesOverAndTheShortOneDoesNotComeBack() {
        ArticleSightings known = Sighted.of(null, item("a", TEXT, 0)).article();
        Sighted fuller = Sighted.of(known, item("b", FULL, 60));
        assertThat(fuller.isPublished()).isTrue();
        assertThat(Sighted.of(fuller.article(), item("a", TEXT + " Now out.", 120))
                        .isPublished())
                .isFalse();
    }

    @Test
    void eachFeedIsListedOnceAndTheListIsBounded() {
        ArticleSightings known = Sighted.of(null, item("a", TEXT, 0)).article();
        for (int feed = 0; feed < 3 * Sighted.MOST_LISTED; feed++) {
            known = Sighted.of(known, item("f" + feed, TEXT, feed)).article();
            known = Sighted.of(known, item("f" + feed, TEXT, feed)).article();
        }
        assertThat(known.getSightings()).hasSize(Sighted.MOST_LISTED).doesNotHaveDuplicates();
    }

    private static FoundItem item(String feed, String text, int secondsLater) {
        RawArticle article = RawArticle.newBuilder()
                .setId("http://site/1")
                .setUrl("http://site/1")
                .setBody(text)
                .build();
        return FoundItem.newBuilder()
                .setFeed(feed)
                .setFoundAt(TEN_OCLOCK.plusSeconds(secondsLater))
                .setArticle(article)
                .build();
    }
}
