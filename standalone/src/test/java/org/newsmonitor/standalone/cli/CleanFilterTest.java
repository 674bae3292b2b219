package org.newsmonitor.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsmonitor.clean.Cleaner;

class CleanFilterTest {
    private static final Instant LATEST = Instant.parse("2026-06-01T00:00:00Z");
    private static final String TEXT = "The bridge was closed on Monday after inspectors found cracks, the city said.";

    @Test
    void answersWithTheFieldsOfTheContractInTheirOrder() throws IOException {
        String kept =
                "{\"id\":\"a\",\"publishedAt\":\"2026-03-04T09:15:00Z\",\"title\":\"Bridge closed\",\"body\":\"By Jo Park\\n\\n"
                        + TEXT + "\"}";

        assertThat(filtered(kept + "\n{\"id\":\"b\",\"body\":\"Menu\"}"))
                .extracting(JsonNode::toString)
                .containsExactly(
                        "{\"id\":\"a\",\"title\":\"Bridge closed\",\"byline\":\"Jo Park\",\"publishedAt\":\"2026-03-04T09:15:00Z\","
                                + "\"dateQuality\":\"as-stated\",\"language\":\"en\",\"text\":\"" + TEXT
                                + "\",\"quality\":1.0,\"rejected\":null}",
                        "{\"id\":\"b\",\"title\":\"\",\"byline\":null,\"publishedAt\":null,\"dateQuality\":null,"
                                + "\"language\":\"und\",\"text\":\"\",\"quality\":0.0,\"rejected\":\"empty\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"body\":\"a\",\"publishedAt\":\"yesterday\"}",
                "{\"body\":[\"a\"]}",
                "{\"body\":12}",
                "{\"body\":true}",
                "{\"id\":\"a\"}",
                "{\"body\":null}",
                "\"body\"",
                "{",
                "null"
            })
    void aBadLineIsAnErrorWithItsNumber(String line) throws IOException {
        List<JsonNode> answers = filtered(line + "\n{\"body\":\"" + TEXT + "\"}");

        assertThat(answers).hasSize(2);
        assertThat(answers.get(0).path("error").asText()).isNotEmpty();
        assertThat(answers.get(0).path("line").asInt()).isEqualTo(1);
        assertThat(answers.get(1).path("text").asText()).isEqualTo(TEXT);
    }

    @Test
    void fiftyMegabytesAreRefusedByReasonAndTheRestGoesOn() throws IOException {
        List<JsonNode> answers = filtered("{\"body\":\"" + "x".repeat(50_000_000) + "\"}\n{\"body\":\"" + TEXT + "\"}");

        assertThat(answers)
                .extracting(answer -> answer.path("rejected").asText("kept"))
                .containsExactly("too-long", "kept");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void randomBytesAreAnsweredLineByLine(long seed) throws IOException {
        FilteredLines.of(FilteredLines.randomBytes(seed), CleanFilterTest::answer)
                .forEach(answer -> assertThat(answer.has("error")).isTrue());
    }

    private static List<JsonNode> filtered(String input) throws IOException {
        return FilteredLines.of(input, CleanFilterTest::answer);
    }

    private static String answer(String line) {
        return CleanCommand.answer(Cleaner.standard(), line, LATEST);
    }
}
