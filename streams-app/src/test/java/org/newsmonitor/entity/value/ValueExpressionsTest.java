package org.newsmonitor.entity.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.newsmonitor.entity.token.Tokens;
import org.newsmonitor.story.Mention;

/** What the values of some hundred expressions of the news are. */
class ValueExpressionsTest {
    /** A Wednesday. */
    private static final Instant PUBLISHED = Instant.parse("2026-03-04T09:15:00Z");

    private final Values values = new Values();

    @ParameterizedTest
    @CsvFileSource(
            resources = {"expressions.txt", "expressions-more.txt", "expressions-anchored.txt", "expressions-fresh.txt"
            },
            delimiter = '|',
            quoteCharacter = '`',
            maxCharsPerColumn = 400)
    void readsWhatAReaderReads(String expression, String canonical) {
        assertThat(canonical(values.find(Tokens.of(expression), PUBLISHED))).isEqualTo(canonical);
    }

    private static String canonical(List<Mention> mentions) {
        String read = mentions.stream()
                .map(Mention::value)
                .map(value -> value == null ? "" : value.canonical())
                .collect(Collectors.joining(" ; "));
        return read.isEmpty() ? "nothing" : read;
    }
}
