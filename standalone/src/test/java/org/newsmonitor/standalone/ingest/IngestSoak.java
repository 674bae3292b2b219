package org.newsmonitor.standalone.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsmonitor.avro.RawArticle;
import org.newsmonitor.producer.ingest.state.Kafkas;
import org.newsmonitor.standalone.SharedStack;
import org.newsmonitor.topic.TopicNames;

/**
 * Thousands of feeds for minutes: no part of the build, for its name says neither Test nor IT. Run it with
 * {@code mvn -Pquality -pl standalone -am verify -Dit.test=IngestSoak -Dsurefire.failIfNoSpecifiedTests=false
 * -Dfailsafe.failIfNoSpecifiedTests=false -Dtest=None -Dsoak.minutes=10 -Dsoak.feeds=2000}.
 */
@Tag("quality")
final class IngestSoak {
    private static final int FEEDS = Integer.getInteger("soak.feeds", 2000);
    private static final int MINUTES = Integer.getInteger("soak.minutes", 10);
    private static final int SAMPLES_A_MINUTE = 4;

    @TempDir
    private Path folder;

    @Test
    void thousandsOfFeedsAreKeptUpWithInFlatMemory() throws Exception {
        Kafkas kafkas = new Kafkas(
                Map.of(
                        "bootstrap.servers", SharedStack.stack().bootstrapServers(),
                        "schema.registry.url", SharedStack.stack().registryUrl()),
                new TopicNames("soak."));
        try (SoakFeeds feeds = new SoakFeeds(FEEDS)) {
            Process child = start(kafkas, feeds);
            List<Long> megabytes = new ArrayList<>();
            for (int sample = 0; sample < MINUTES * SAMPLES_A_MINUTE; sample++) {
                assertThat(child.waitFor(60 / SAMPLES_A_MINUTE, TimeUnit.SECONDS))
                        .as("ended")
                        .isFalse();
                megabytes.add(residentMegabytes(child));
            }
            Duration cpu = child.info().totalCpuDuration().orElse(Duration.ZERO);
            child.destroy();
            child.waitFor();
            report(feeds, TopicContents.<RawArticle>of(kafkas, kafkas.topics().rawArticles()), megabytes, cpu);
            assertThat(megabytes.get(megabytes.size() - 1)).isLessThan(megabytes.get(megabytes.size() / 2) * 115 / 100);
        }
    }

    private static void report(SoakFeeds feeds, List<RawArticle> published, List<Long> megabytes, Duration cpu) {
        long distinct = published.stream().map(RawArticle::getId).distinct().count();
        assertThat(distinct).as("published once each").isEqualTo(published.size());
        System.out.printf(
                Locale.ROOT,
                "%d feeds, %d min: %d requests (%.1f/s), %d answered 304 (%d %%), %d MB read, %d MB saved; "
                        + "%d articles (%.1f/s); CPU %d s; resident MB %s%n",
                FEEDS,
                MINUTES,
                feeds.requests.get(),
                feeds.requests.get() / (60.0 * MINUTES),
                feeds.notModified.get(),
                100 * feeds.notModified.get() / Math.max(1, feeds.requests.get()),
                feeds.bytes.get() >> 20,
                feeds.bytesSaved.get() >> 20,
                published.size(),
                published.size() / (60.0 * MINUTES),
                cpu.toSeconds(),
                megabytes);
    }

    private Process start(Kafkas kafkas, SoakFeeds feeds) throws IOException {
        Path opml = Files.writeString(folder.resolve("feeds.opml"), feeds.opml());
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
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
                "--allow-private",
                "--min-interval",
                "PT20S",
                "--max-interval",
                "PT120S",
                opml.toString());
        return new ProcessBuilder(command).inheritIO().start();
    }

    private static long residentMegabytes(Process child) throws IOException {
        Path status = Path.of("/proc/" + child.pid() + "/status");
        try (var lines = Files.lines(status)) {
            String resident =
                    lines.filter(line -> line.startsWith("VmRSS")).findFirst().orElse("VmRSS: 0 kB");
            return Long.parseLong(resident.replaceAll("\\D", "")) / 1024;
        }
    }
}
