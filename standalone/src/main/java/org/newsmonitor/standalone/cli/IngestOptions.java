package org.newsmonitor.standalone.cli;

import java.time.DateTimeException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.producer.fetch.FetchSettings;
import org.newsmonitor.producer.ingest.IngestConfig;
import org.newsmonitor.producer.ingest.schedule.Pacing;
import picocli.CommandLine.Option;

/** How {@code ingest} polls. */
final class IngestOptions {
    @Option(names = "--full-text", description = "fetch the linked page of each new item of the feeds named here")
    boolean fullText;

    @Option(
            names = "--min-interval",
            paramLabel = "DURATION",
            description = "no feed is polled more often (default: PT5M)")
    String minInterval = Pacing.DEFAULT.min().toString();

    @Option(
            names = "--max-interval",
            paramLabel = "DURATION",
            description = "a working feed is polled so often (default: PT6H)")
    String maxInterval = Pacing.DEFAULT.max().toString();

    @Option(names = "--workers", description = "polls at a time (default: ${DEFAULT-VALUE})")
    int workers = IngestConfig.WORKERS;

    @Option(
            names = "--partitions",
            description = "of topics that are created: the most instances (default: ${DEFAULT-VALUE})")
    int partitions = IngestConfig.PARTITIONS;

    @Option(
            names = "--instance",
            paramLabel = "NAME",
            description = "a name of this instance that survives restarts, so that it gets its feeds back at once")
    @Nullable
    String instance;

    @Option(
            names = "--user-agent",
            paramLabel = "TEXT",
            description = "who asks and where to complain, told to servers")
    @Nullable
    String userAgent;

    @Option(
            names = "--host-delay",
            paramLabel = "DURATION",
            description = "between two requests to one host (default: ${DEFAULT-VALUE})")
    String hostDelay = FetchSettings.defaults().minDelay().toString();

    @Option(
            names = "--per-host",
            paramLabel = "N",
            description = "requests to one host at a time (default: ${DEFAULT-VALUE})")
    int perHost = FetchSettings.defaults().perHost();

    @Option(names = "--allow-private", description = "also poll loopback and private addresses")
    boolean allowPrivate;

    IngestConfig config(Installation installation, boolean isShared) {
        if (workers < 1 || partitions < 1) {
            throw new UsageException("--workers and --partitions are above 0");
        }
        return new IngestConfig(
                installation.connection(),
                installation.topics(),
                partitions,
                instance == null && !isShared ? "embedded" : instance,
                workers,
                pacing(),
                IngestConfig.REMEMBERED,
                installation.stateFolder());
    }

    String name() {
        return instance == null ? "" : instance;
    }

    FetchSettings fetching() {
        FetchSettings settings =
                FetchSettings.defaults().withManners(perHost, duration("--host-delay", hostDelay), true);
        settings = userAgent == null ? settings : settings.withUserAgent(userAgent);
        return allowPrivate ? settings.withPrivateAddresses() : settings;
    }

    Pacing pacing() {
        try {
            return new Pacing(duration("--min-interval", minInterval), duration("--max-interval", maxInterval));
        } catch (IllegalArgumentException e) {
            throw new UsageException("--min-interval, --max-interval: " + e.getMessage());
        }
    }

    private static Duration duration(String option, String text) {
        try {
            return Duration.parse(text);
        } catch (DateTimeException e) {
            throw new UsageException(option + " is a duration such as PT5M, not " + text);
        }
    }
}
