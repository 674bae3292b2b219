package org.newsmonitor.standalone.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

/**
 * A stage as a filter: a JSON object a line in, one a line out, in constant memory. A line that cannot be used is
 * answered on its own line by {@code {"error":…,"line":n}} and the rest goes on.
 */
final class JsonFilter {
    private static final JsonMapper JSON = new JsonMapper();

    /** Room for the longest body any stage reads, every character of it escaped, and for many of those it refuses. */
    private static final int LONGEST_LINE = 64_000_000;

    /** Answers one line. */
    @FunctionalInterface
    interface Stage {
        /** @throws IllegalArgumentException saying what is wrong with the line */
        String answer(String line);
    }

    private final Stage stage;

    JsonFilter(Stage stage) {
        this.stage = stage;
    }

    /** Filters until the input ends; answers at once when the input pauses, so that it can be used in a dialogue. */
    void run(InputStream in, OutputStream out) throws IOException {
        BoundedLines lines = new BoundedLines(new InputStreamReader(in, StandardCharsets.UTF_8), LONGEST_LINE);
        BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        long number = 0;
        for (String line = lines.next(); line != null; line = lines.next()) {
            number++;
            if (!line.isBlank()) {
                writer.write(
                        lines.wasCut()
                                ? error("longer than " + LONGEST_LINE + " characters", number)
                                : answer(line, number));
                writer.write('\n');
            }
            if (!lines.ready()) {
                writer.flush();
            }
        }
        writer.flush();
    }

    private String answer(String line, long number) {
        try {
            return stage.answer(line);
        } catch (IllegalArgumentException e) {
            return error(String.valueOf(e.getMessage()), number);
        } catch (RuntimeException | StackOverflowError bug) {
            return error("unexpected: " + bug, number);
        }
    }

    private static String error(String message, long number) {
        return JSON.createObjectNode().put("error", message).put("line", number).toString();
    }
}
