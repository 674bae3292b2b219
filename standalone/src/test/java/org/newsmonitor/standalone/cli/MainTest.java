package org.newsmonitor.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class MainTest {
    private final StringWriter err = new StringWriter();
    private final StringWriter out = new StringWriter();
    private final CommandLine commandLine =
            Main.commandLine().setErr(new PrintWriter(err, true)).setOut(new PrintWriter(out, true));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                                     | which command?",
                "frobnicate                           | frobnicate",
                "demo --frobnicate                    | --frobnicate",
                "demo --port 70000                    | a port is a number",
                "replay                               | PATH",
                "replay absent.jsonl                  | there is no article to replay",
                "replay ../seeds --speed fast         | --speed",
                "replay ../seeds --bootstrap-servers x| go together",
                "alerts --from yesterday              | --from",
                "stream                               | name a cluster",
                "ingest absent.opml                   | neither a URL nor a file",
                "ingest --min-interval 5 http://a/    | is a duration such as PT5M",
                "ingest --min-interval PT9H http://a/ | the largest not below the smallest",
                "ingest --port 70000 http://a/        | a port is a number",
            })
    void misuseIsOneClearLineAndExitTwo(String arguments, String hint) {
        String[] words = arguments == null ? new String[0] : arguments.split(" +");

        assertThat(commandLine.execute(words)).isEqualTo(2);
        assertThat(err.toString().strip()).contains(hint.strip()).doesNotContain("\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "demo --help",
                "replay --help",
                "stream --help",
                "alerts --help",
                "clean --help",
                "tag --help",
                "ingest --help"
            })
    void everyCommandHasHelp(String arguments) {
        assertThat(commandLine.execute(arguments.split(" "))).isZero();
        assertThat(out.toString()).startsWith("Usage: newsmonitor");
    }

    @Test
    void theVersionIsKnown() {
        assertThat(commandLine.execute("--version")).isZero();
        assertThat(out.toString()).startsWith("newsmonitor ");
    }
}
