package org.newsmonitor.standalone.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsmonitor.avro.RawArticle;
import org.newsmonitor.producer.ingest.state.Kafkas;
import org.newsmonitor.standalone.SharedStack;
import org.newsmonitor.topic.TopicNames;

/** The real program in a process of its own, killed without warning again and again: nothing is lost, nothing comes twice. */
final class KilledIngestIT {
    private static final long SEED = 20260304;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @TempDir
    private Path folder;

    @Test
    void killedEightTimesItLosesNothingAndRepeatsNothing() throws Exception {
        losesAndRepeatsNothing("kills8.", 8, new Random(SEED));
    }

    @Test
    @Tag("quality")
    void killedFortyTimesItLosesNothingAndRepeatsNothing() throws Exception {
        losesAndRepeatsNothing("kills40.", 40, new Random(SEED + 1));
    }

    private void losesAndRepeatsNothing(String prefix, int kills, Random random) throws Exception {
        Kafkas kafkas = kafkas(prefix);
        try (GrowingFeeds feeds = new GrowingFeeds(8, 3 * kills)) {
            for (int kill = 0; kill < kills; kill++) {
                Process child = start(kafkas, feeds);
                int until = feeds.requests() + 1 + random.nextInt(40);
                await(child, () -> feeds.requests() >= until);
                LockSupport.parkNanos(random.nextInt(50_000_000));
                child.destroyForcibly().waitFor();
            }
            Process last = start(kafkas, feeds);
            await(
                    last,
                    () -> published(kafkas).size()
                            >= feeds.articles().size() + feeds.revised().size());
            last.destroy();
            assertThat(last.waitFor(30, TimeUnit.SECONDS))
                    .as("stops when asked to")
                    .isTrue();
            assertOnceEach(feeds, published(kafkas));
        }
    }

    private static void assertOnceEach(GrowingFeeds feeds, List<RawArticle> published) {
        Map<String, Long> times =
                published.stream().collect(Collectors.groupingBy(RawArticle::getId, Collectors.counting()));
        assertThat(new TreeSet<>(times.keySet())).isEqualTo(feeds.articles());
        assertThat(times)
                .allSatisfy((id, count) ->
                        assertThat(count).as(id).isEqualTo(feeds.revised().contains(id) ? 2 : 1));
    }

    private Process start(Kafkas kafkas, GrowingFeeds feeds) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "org.newsmonitor.standalone.cli.Main",
                "ingest",
                "--bootstrap-servers",
                SharedStack.stack().bootstrapServers(),
                "--schema-registry",
                SharedStack.stack().registryUrl(),
                "--topic-prefix",
                kafkas.topics().prefix(),
                "--instance",
                "killed",
                "--partitions",
                "3",
                "--allow-private",
                "--host-delay",
                "PT0S",
                "--min-interval",
                "PT0.2S",
                "--max-interval",
                "PT0.4S"));
        command.addAll(feeds.urls());
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()))
                .start();
    }

    private void await(Process child, BooleanSupplier condition) throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            boolean hopeless = !child.isAlive() || System.nanoTime() > deadline;
            assertThat(hopeless ? Files.readString(folder.resolve("log")) : "")
                    .as("what the child said, dead or too slow")
                    .isEmpty();
            LockSupport.parkNanos(5_000_000);
        }
    }

    private static List<RawArticle> published(Kafkas kafkas) {
        return TopicContents.of(kafkas, kafkas.topics().rawArticles());
    }

    private static Kafkas kafkas(String prefix) {
        return new Kafkas(
                Map.of(
                        "bootstrap.servers", SharedStack.stack().bootstrapServers(),
                        "schema.registry.url", SharedStack.stack().registryUrl()),
                new TopicNames(prefix));
    }
}
