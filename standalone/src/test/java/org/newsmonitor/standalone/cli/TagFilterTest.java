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
import org.newsmonitor.entity.Tagger;

class TagFilterTest {
    private static final JsonMapper JSON = new JsonMapper();

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
        byte[] bytes = new byte[200_000];
        new Random(seed).nextBytes(bytes);

        filtered(bytes).forEach(answer -> assertThat(answer.has("error")).isTrue());
    }

    private static List<JsonNode> filtered(String input) throws IOException {
        return filtered(input.getBytes(UTF_8));
    }

    private static List<JsonNode> filtered(byte[] input) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Instant today = Instant.parse("2026-03-04T09:15:00Z");
        new JsonFilter(line -> TagCommand.answer(Tagger.standard(), JsonInput.of(line), today))
                .run(new ByteArrayInputStream(input), out);
        List<JsonNode> answers = new ArrayList<>();
        for (String line : out.toString(UTF_8).lines().toList()) {
            answers.add(JSON.readTree(line));
        }
        return answers;
    }
}
