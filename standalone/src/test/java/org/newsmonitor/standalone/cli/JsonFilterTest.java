package org.newsmonitor.standalone.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class JsonFilterTest {
    @Test
    void aBadLineIsAnsweredOnItsOwnLineAndTheRestGoesOn() throws IOException {
        assertThat(filtered("{\"text\":\"a\"}\nnot json\n[1]\n{}\n{\"text\":{}}\n\n{\"text\":\"b\"}"))
                .containsExactly(
                        "a",
                        "{\"error\":\"not JSON: Unrecognized token 'not': was expecting (JSON String, Number, Array,"
                                + " Object or token 'null', 'true' or 'false')\",\"line\":2}",
                        "{\"error\":\"not a JSON object\",\"line\":3}",
                        "{\"error\":\"\\\"text\\\" is missing\",\"line\":4}",
                        "{\"error\":\"\\\"text\\\" is not a string\",\"line\":5}",
                        "b");
    }

    @Test
    void aLineTooLongIsAnsweredAndSkipped() throws IOException {
        BoundedLines lines = new BoundedLines(new StringReader("ab\r\n" + "x".repeat(30_000) + "\n\nabc\nabcd"), 3);

        assertThat(lines.next()).isEqualTo("ab");
        assertThat(lines.next()).isEqualTo("xxx");
        assertThat(lines.wasCut()).isTrue();
        assertThat(lines.next()).isEmpty();
        assertThat(lines.wasCut()).isFalse();
        assertThat(lines.next()).isEqualTo("abc");
        assertThat(lines.next()).isEqualTo("abc");
        assertThat(lines.wasCut()).isTrue();
        assertThat(lines.next()).isNull();
    }

    @Test
    void aBugInAStageIsAnsweredOnItsLine() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonFilter(line -> line.substring(5)).run(new ByteArrayInputStream("ab\nabcdefg".getBytes(UTF_8)), out);

        assertThat(out.toString(UTF_8)).startsWith("{\"error\":\"unexpected: ").endsWith(",\"line\":1}\nfg\n");
    }

    @Test
    void noInputGivesNoOutput() throws IOException {
        assertThat(filtered("")).isEmpty();
    }

    private static String[] filtered(String input) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonFilter(line -> JsonInput.of(line).required("text"))
                .run(new ByteArrayInputStream(input.getBytes(UTF_8)), out);
        String text = out.toString(UTF_8);
        return text.isEmpty() ? new String[0] : text.split("\n");
    }
}
