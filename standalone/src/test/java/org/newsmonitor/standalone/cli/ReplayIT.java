package org.newsmonitor.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsmonitor.producer.Pace;
import org.newsmonitor.producer.corpus.Corpus;
import org.newsmonitor.standalone.embedded.Ports;
import org.newsmonitor.standalone.replay.PipelineRun;
import org.newsmonitor.standalone.replay.ResultFiles;
import org.newsmonitor.standalone.replay.RunOutputs;
import org.newsmonitor.standalone.replay.RunProgress;
import org.newsmonitor.standalone.replay.RunSettings;
import org.newsmonitor.topology.MonitorApp;

/** Whole corpora through the whole pipeline: the alerts expected, and the same bytes however it runs. */
class ReplayIT {
    private static final Path SEEDS = Path.of("../seeds");
    private static final Path WIRE_NEWS =
            Path.of("../streams-app/src/test/resources/benchmark/dev-direct/articles.jsonl");

    @TempDir
    Path folder;

    /** After a deliberate change: ./newsmonitor replay seeds --alerts standalone/src/test/resources/seeds-alerts.jsonl, and read the difference. */
    @Test
    void theSeedsGiveTheirExpectedAlertsAndNoOthers() throws IOException {
        Path alerts = folder.resolve("alerts.jsonl");
        Path stories = folder.resolve("stories.jsonl");

        int exit = Main.commandLine().execute("replay", SEEDS.toString(), "--alerts=" + alerts, "--stories=" + stories);

        assertThat(exit).isZero();
        assertThat(stories).content().containsOnlyOnce("\"joinedTo\":\"002_7316f67e348ed508\"");
        assertThat(Files.readAllLines(stories)).hasSize(3);
        assertThat(alerts).hasSameTextualContentAs(Path.of("src/test/resources/seeds-alerts.jsonl"));
    }

    @Test
    void threadsPartitionsAndARestartInTheMiddleDoNotChangeAByte() throws Exception {
        Path single = replayed("single", 1, 1);
        Path parallel = replayed("parallel", 4, 4);
        Path restarted = restartedInTheMiddle();

        assertThat(Files.readString(single.resolve("alerts.jsonl"))).isNotEmpty();
        for (String file : List.of("alerts.jsonl", "stories.jsonl")) {
            assertThat(parallel.resolve(file)).hasSameTextualContentAs(single.resolve(file));
            assertThat(restarted.resolve(file)).hasSameTextualContentAs(single.resolve(file));
        }
    }

    private Path replayed(String name, int threads, int partitions) {
        Path results = folder.resolve(name);
        int exit = Main.commandLine()
                .execute(
                        "replay",
                        WIRE_NEWS.toString(),
                        "--threads=" + threads,
                        "--partitions=" + partitions,
                        "--alerts=" + results.resolve("alerts.jsonl"),
                        "--stories=" + results.resolve("stories.jsonl"));
        assertThat(exit).isZero();
        return results;
    }

    private Path restartedInTheMiddle() throws Exception {
        List<String> lines = Files.readAllLines(WIRE_NEWS);
        Path first = Files.write(folder.resolve("first.jsonl"), lines.subList(0, lines.size() / 2));
        Path second = Files.write(folder.resolve("second.jsonl"), lines.subList(lines.size() / 2, lines.size()));
        Path results = folder.resolve("restarted");
        try (Installation installation = Installation.embedded(Ports.free(), null)) {
            installation.keepEverythingFor(Corpus.scan(List.of(WIRE_NEWS)).span());
            run(installation, first);
            write(run(installation, second), results);
        }
        return results;
    }

    private static RunOutputs run(Installation installation, Path corpus) throws IOException, InterruptedException {
        RunSettings settings =
                new RunSettings(installation.connection(), installation.topics(), Pace.max(), false, alert -> {});
        try (MonitorApp app = installation.application()) {
            app.start();
            return new PipelineRun(settings, app)
                    .run(Corpus.scan(List.of(corpus)), new Silence())
                    .outputs();
        }
    }

    private static void write(RunOutputs outputs, Path results) throws IOException {
        new ResultFiles(null, results.resolve("stories.jsonl"), results.resolve("alerts.jsonl"), null).write(outputs);
    }

    private static final class Silence implements RunProgress {
        @Override
        public void published(int count, int total) {}

        @Override
        public void accounted(long count, int total) {}

        @Override
        public void refused(String articleId, String why) {}
    }
}
