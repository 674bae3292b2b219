package org.newsmonitor.contradiction.pair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairEncoderTest {
    private static final List<String> VOCABULARY = List.of(
            "[PAD]", "[UNK]", "[CLS]", "[SEP]", "fire", "##s", ",", "\"", "the", "mayor", "deny", "##ing", "e", "##t",
            "'");
    private final WordPieces pieces = new WordPieces(VOCABULARY);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Fires|fire ##s",
                "the MAYOR, denying|the mayor , deny ##ing",
                "fire,\" the|fire , \" the",
                "FIRÉ|fire",
                "mayor's|mayor ' s",
                "fire\u00ad\u200bthe|fire the"
            })
    void wordsAreCutIntoTheLongestKnownPieces(String text, String expected) {
        int[] wanted = Stream.of(expected.split(" "))
                .mapToInt(piece -> VOCABULARY.contains(piece) ? VOCABULARY.indexOf(piece) : 1)
                .toArray();
        assertThat(pieces.of(text)).containsExactly(wanted);
    }

    @Test
    void aPairIsMarkedAndPaddedToTheLongest() {
        PairEncoder.Batch batch = new PairEncoder(pieces)
                .encode(List.of(new SentencePair("fire", "the mayor"), new SentencePair("fire", "the")));
        assertThat(batch.ids()).isDeepEqualTo(new long[][] {{2, 4, 3, 8, 9, 3}, {2, 4, 3, 8, 3, 0}});
        assertThat(batch.mask()).isDeepEqualTo(new long[][] {{1, 1, 1, 1, 1, 1}, {1, 1, 1, 1, 1, 0}});
        assertThat(batch.types()).isDeepEqualTo(new long[][] {{0, 0, 0, 1, 1, 1}, {0, 0, 0, 1, 1, 0}});
    }

    @Test
    void theLongerSentenceIsCutFirst() {
        String longer = "mayor ".repeat(200);
        long[] row = new PairEncoder(pieces)
                .encode(List.of(new SentencePair(longer, "the fire")))
                .ids()[0];
        assertThat(row).hasSize(PairEncoder.MAX_PIECES).endsWith(3, 8, 4, 3);
    }

    @Test
    void twoLongSentencesShareTheRoom() {
        PairEncoder.Batch batch =
                new PairEncoder(pieces).encode(List.of(new SentencePair("mayor ".repeat(200), "the ".repeat(200))));
        long ofLater = Stream.of(batch.types()[0][47], batch.types()[0][48], batch.types()[0][49])
                .mapToLong(Long::longValue)
                .sum();
        assertThat(batch.ids()[0]).hasSize(PairEncoder.MAX_PIECES);
        assertThat(ofLater).isBetween(1L, 2L);
    }
}
