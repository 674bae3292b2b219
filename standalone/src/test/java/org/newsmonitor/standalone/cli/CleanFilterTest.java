package org.newsmonitor.standalone.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsmonitor.clean.Cleaner;

class CleanFilterTest {
    private static final JsonMapper JSON = new JsonMapper();
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
        byte[] bytes = new byte[200_000];
        new Random(seed).nextBytes(bytes);

        filtered(bytes).forEach(answer -> assertThat(answer.has("error")).isTrue());
    }

    private static List<JsonNode> filtered(String input) throws IOException {
        return filtered(input.getBytes(UTF_8));
    }

    private static List<JsonNode> filtered(byte[] input) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Instant latest = Instant.parse("2026-06-01T00:00:00Z");
        new JsonFilter(line -> CleanCommand.answer(Cleaner.standard(), line, latest))
                .run(new ByteArrayInputStream(input), out);
        List<JsonNode> answers = new ArrayList<>();
        for (String line : out.toString(UTF_8).lines().toList()) {
            answers.add(JSON.readTree(line));
        }
        return answers;
    }
}
