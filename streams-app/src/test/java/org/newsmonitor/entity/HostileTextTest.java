package org.newsmonitor.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsmonitor.story.Mention;
import org.newsmonitor.story.Span;

class HostileTextTest {
    private static final Instant PUBLISHED = Instant.parse("2026-03-04T09:15:00Z");
    private static final String[] PIECES = {
        "two",
        " ",
        "hundred",
        "and",
        "a",
        "half",
        "$",
        "1.5",
        "million",
        "-",
        "to",
        "between",
        "July",
        "7",
        ",",
        "2017",
        "p.m.",
        "Mr.",
        "\"",
        "“",
        "said",
        "according to",
        "Trump",
        "U.S.",
        "\n",
        "\n\n",
        "’s",
        "o'clock",
        "1:30",
        "\u0000",
        "\uD83D",
        "ﷺ",
        "é",
        "%",
        "or more",
        "at least",
        "last",
        "Monday",
        "ago",
        "years",
        "9999999999999999999999",
        "the"
    };

    private final Tagger tagger = Tagger.standard();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void randomBytesNeverCrash(long seed) {
        byte[] bytes = new byte[20_000];
        new Random(seed).nextBytes(bytes);

        check(new String(bytes, StandardCharsets.UTF_8));
        check(new String(bytes, StandardCharsets.UTF_16));
        check(new String(bytes, StandardCharsets.ISO_8859_1));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void shuffledGrammarNeverCrashes(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(4) == 0 ? "" : " ");
        }
        check(text.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "9",
                "A",
                ".",
                "-",
                "\"",
                "one ",
                "1,",
                "hundred ",
                "A. ",
                "said ",
                "(",
                "'s",
                "more than ",
                ")"
            })
    void manyCharactersOfOneKindTakeSeconds(String piece) {
        String text = piece.repeat(300_000 / piece.length());

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> check(text));
    }

    @Test
    void emptyTextHasNoSentences() {
        assertThat(tagger.tag("", PUBLISHED).sentences()).isEmpty();
    }

    private void check(String text) {
        TaggedText tagged = tagger.tag(text, PUBLISHED);

        int last = 0;
        for (Mention mention : tagged.mentions()) {
            assertThat(mention.span().start()).isGreaterThanOrEqualTo(last);
            assertThat(mention.text()).isEqualTo(mention.span().of(text));
            last = mention.span().end();
        }
        assertThat(tagged.sayings()).hasSameSizeAs(tagged.sentences());
        assertThat(tagged.sentences()).isSortedAccordingTo(Span::compareTo);
    }
}
