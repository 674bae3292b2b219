package org.newsmonitor.entity.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.newsmonitor.entity.token.Tokens;

/** The values of every statement of the labelled benchmark from which a figure or a date raises an alert. */
class BenchmarkValuesTest {
    private final Values values = new Values();

    @ParameterizedTest
    @CsvFileSource(resources = "benchmark.txt", delimiter = '|', quoteCharacter = '`', maxCharsPerColumn = 1000)
    void readsTheValuesAlertsDependOn(Instant published, String statement, String expected) {
        String read = values.find(Tokens.of(statement), published).stream()
                .map(mention -> mention.text() + " = "
                        + (mention.value() == null ? "" : mention.value().canonical()))
                .collect(Collectors.joining(" ; "));

        assertThat(read).isEqualTo(expected);
    }
}
