package org.newsmonitor.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsmonitor.standalone.SharedStack;
import org.newsmonitor.standalone.embedded.EmbeddedStack;
import org.newsmonitor.standalone.explain.ArticleArchive;
import org.newsmonitor.standalone.explain.ClusterArchive;
import picocli.CommandLine;

/** Why no alert, against a cluster and over files. */
class ExplainIT {
    private static final String DENIED = "002_7316f67e348ed508";

    @Test
    void articlesAndTheirAlertsAreReadFromACluster() {
        EmbeddedStack stack = SharedStack.stack();
        List<String> cluster = List.of(
                "--bootstrap-servers=" + stack.bootstrapServers(),
                "--schema-registry=" + stack.registryUrl(),
                "--topic-prefix=explained.");
        assertThat(run("replay", "../seeds", cluster)).isZero();
        assertThat(run("explain", DENIED, List.of(DENIED, cluster.get(0), cluster.get(1), cluster.get(2))))
                .isZero();

        ClusterOptions options = new ClusterOptions();
        options.bootstrapServers = stack.bootstrapServers();
        options.schemaRegistry = stack.registryUrl();
        options.topicPrefix = "explained.";
        ClusterArchive archive = ClusterArchive.read(options.connection(), options.topics(), List.of(DENIED));
        assertThat(archive.find(DENIED)).isInstanceOf(ArticleArchive.Kept.class);
        assertThat(archive.alertsBetween(DENIED, DENIED)).hasSize(1);
    }

    @Test
    void whatCannotBeAnsweredIsOneLineAndExitTwo() {
        assertThat(refusal("explain", "a", "b", "--from", "../seeds")).contains("there is no article a in these files");
        assertThat(refusal("explain", "a", "b", "--from", "../seeds", "--data-dir", "x"))
                .contains("one of --from");
        assertThat(refusal("explain", "a", "b", "--data-dir", "/no/such/folder"))
                .contains("there is no folder");
        assertThat(refusal("explain", DENIED, DENIED, "--from", "../seeds", "--set", "alert-score=high"))
                .contains("ALERT_SCORE");
        assertThat(refusal("evaluate", "--gold", ".", "--against", "nothing")).contains("cannot read nothing");
    }

    private static int run(String command, String first, List<String> more) {
        CommandLine line = Main.commandLine();
        String[] all = new String[more.size() + 2];
        all[0] = command;
        all[1] = first;
        for (int i = 0; i < more.size(); i++) {
            all[i + 2] = more.get(i);
        }
        return line.execute(all);
    }

    private static String refusal(String... arguments) {
        StringWriter err = new StringWriter();
        int exit = Main.commandLine().setErr(new PrintWriter(err)).execute(arguments);
        assertThat(exit).isEqualTo(2);
        assertThat(err.toString().strip()).doesNotContain("\n");
        return err.toString();
    }
}
