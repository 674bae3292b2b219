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
                "tag --help"
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
