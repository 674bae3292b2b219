package org.newsmonitor.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsmonitor.story.Mention;
import org.newsmonitor.story.Value;

class TaggerTest {
    /** A Wednesday. */
    private static final Instant PUBLISHED = Instant.parse("2026-03-04T09:15:00Z");

    private final Tagger tagger = Tagger.standard();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    At least 12 people were killed.          | At least 12           | NUMBER   | 12..
                    It lasted over two hours.                | over two hours        | DURATION | 7200.. s
                    It was scheduled for only 35 minutes.    | only 35 minutes       | DURATION | 2100 s
                    They spoke for about an hour.            | about an hour         | DURATION | ~3600 s
                    Dozens were hurt.                        | Dozens                | NUMBER   | ~24..119
                    It cost $1.13bn in all.                  | $1.13bn               | MONEY    | 1130000000 USD
                    A deal worth £600m was signed.           | £600m                 | MONEY    | 600000000 GBP
                    Turnout was 76 per cent.                 | 76 per cent           | PERCENT  | 76 %
                    Between 10 and 12 km away.               | Between 10 and 12 km  | NUMBER   | 10000..12000 m
                    They met on July 7, 2017.                | July 7, 2017          | DATE     | 2017-07-07
                    They met last November.                  | last November         | DATE     | 2025-11
                    They met again on Monday.                | Monday                | DATE     | 2026-03-02
                    It opens at 3 p.m. on Monday.            | 3 p.m.                | TIME     | 2026-03-02T15:00
                    """)
    void readsValues(String text, String quote, String type, String canonical) {
        assertThat(tagger.tag(text, PUBLISHED).mentions())
                .filteredOn(mention -> mention.value() != null)
                .first()
                .extracting(Mention::text, mention -> mention.type().name(), TaggerTest::canonical)
                .containsExactly(quote, type, canonical);
    }

    @Test
    void aDayIsNoName() {
        TaggedText tagged = tagger.tag("Ground staff at Lisbon airport joined Thursday's strike.", PUBLISHED);

        assertThat(tagged.mentions()).extracting(Mention::text).containsExactly("Lisbon", "Thursday");
        assertThat(tagged.mentions()).last().extracting(TaggerTest::canonical).isEqualTo("2026-02-26");
    }

    @Test
    void shortFormsStandForTheFullName() {
        TaggedText tagged = tagger.tag("President Donald Trump spoke. Mr. Trump left early.", PUBLISHED);

        assertThat(tagged.mentions()).extracting(Mention::canonical).containsExactly("Donald Trump", "Donald Trump");
    }

    @Test
    void familyNameAloneIsThePersonEvenWhereTheSentenceHidesIt() {
        TaggedText tagged = tagger.tag(
                "President Donald Trump met Vladimir Putin. \"Everyone here is talking about the server,\" Trump tweeted"
                        + " out.",
                PUBLISHED);

        assertThat(tagged.mentions()).extracting(Mention::canonical).endsWith("Donald Trump");
        assertThat(tagged.sayings()).last().extracting(Saying::speaker).isEqualTo("Donald Trump");
    }

    @Test
    void potusIsThePresidentWhomTheTextNames() {
        TaggedText tagged = tagger.tag("U.S. President Donald Trump left. The POTUS did not say why.", PUBLISHED);

        assertThat(tagged.mentions()).extracting(Mention::canonical).endsWith("Donald Trump");
    }

    @Test
    void whoIsDescribedAtLengthIsStillTheSpeaker() {
        TaggedText tagged = tagger.tag(
                "It is worrisome, Stewart Patrick, the director of a programme at the Council on Foreign Relations told"
                        + " VICE News.",
                PUBLISHED);

        assertThat(tagged.sayings()).extracting(Saying::speaker).containsExactly("Stewart Patrick");
    }

    @Test
    void denialIsTheSpeakers() {
        TaggedText tagged = tagger.tag("A senior White House official denied that they met.", PUBLISHED);

        assertThat(tagged.sayings())
                .singleElement()
                .extracting(Saying::speaker, Saying::denied)
                .containsExactly("senior White House official", true);
    }

    private static String canonical(Mention mention) {
        Value value = mention.value();
        return value == null ? "" : value.canonical();
    }
}
