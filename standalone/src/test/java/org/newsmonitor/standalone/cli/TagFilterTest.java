package org.newsmonitor.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsmonitor.entity.Tagger;

class TagFilterTest {
    private static final Instant TODAY = Instant.parse("2026-03-04T09:15:00Z");

    @Test
    void answersWithTheFieldsOfTheContractInTheirOrder() throws IOException {
        JsonNode answer = filtered("{\"id\":\"a\",\"text\":\"\uD83D\uDE00 At least 12 people died in Paris.\","
                        + "\"publishedAt\":\"2026-03-04T09:15:00Z\"}")
                .get(0);

        assertThat(answer.toString())
                .isEqualTo(
                        "{\"id\":\"a\",\"sentences\":[{\"start\":0,\"end\":35}],\"entities\":["
                                + "{\"start\":2,\"end\":13,\"type\":\"NUMBER\",\"text\":\"At least 12\",\"canonical\":\"At least 12\",\"value\":\"12..\"},"
                                + "{\"start\":29,\"end\":34,\"type\":\"LOCATION\",\"text\":\"Paris\",\"canonical\":\"Paris\",\"value\":null}]}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\":\"a\",\"publishedAt\":\"+999999999-12-31T23:59:59Z\"}",
                "{\"text\":\"a\",\"publishedAt\":\"yesterday\"}",
                "{\"text\":\"a\",\"publishedAt\":{}}",
                "{\"text\":[\"a\"]}",
                "{\"id\":\"a\"}",
                "\"text\"",
                "{",
                "null"
            })
    void aBadLineIsAnErrorWithItsNumber(String line) throws IOException {
        List<JsonNode> answers = filtered(line + "\n{\"text\":\"b\"}");

        assertThat(answers).hasSize(2);
        assertThat(answers.get(0).path("error").asText()).isNotEmpty();
        assertThat(answers.get(0).path("line").asInt()).isEqualTo(1);
        assertThat(answers.get(1).path("sentences")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void randomBytesAreAnsweredLineByLine(long seed) throws IOException {
        FilteredLines.of(FilteredLines.randomBytes(seed), TagFilterTest::answer)
                .forEach(answer -> assertThat(answer.has("error")).isTrue());
    }

    private static List<JsonNode> filtered(String input) throws IOException {
        return FilteredLines.of(input, TagFilterTest::answer);
    }

    private static String answer(String line) {
        return TagCommand.answer(Tagger.standard(), JsonInput.of(line), TODAY);
    }
}
