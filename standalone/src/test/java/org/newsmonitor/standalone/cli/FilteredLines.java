package org.newsmonitor.standalone.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What a command that answers line by line prints for some input. */
final class FilteredLines {
    private static final JsonMapper JSON = new JsonMapper();

    private FilteredLines() {}

    static List<JsonNode> of(String input, JsonFilter.Stage stage) throws IOException {
        return of(input.getBytes(UTF_8), stage);
    }

    static List<JsonNode> of(byte[] input, JsonFilter.Stage stage) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonFilter(stage).run(new ByteArrayInputStream(input), out);
        List<JsonNode> answers = new ArrayList<>();
        for (String line : out.toString(UTF_8).lines().toList()) {
            answers.add(JSON.readTree(line));
        }
        return answers;
    }

    static byte[] randomBytes(long seed) {
        byte[] bytes = new byte[200_000];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }
}
