package org.newsmonitor.standalone.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.producer.fetch.HttpFetcher;
import org.newsmonitor.producer.ingest.Ingest;
import org.newsmonitor.producer.ingest.health.Metrics;
import org.newsmonitor.producer.ingest.health.Tally;
import org.newsmonitor.producer.ingest.share.Subscriptions;
import org.newsmonitor.producer.ingest.source.FeedSource;
import org.newsmonitor.producer.ingest.state.IngestTopics;
import org.newsmonitor.producer.ingest.state.Kafkas;
import org.newsmonitor.standalone.embedded.Ports;
import org.newsmonitor.topology.MonitorApp;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ingest}: polls feeds for ever and publishes, or shows and changes what is polled. */
@Command(
        name = "ingest",
        mixinStandardHelpOptions = true,
        description = "Polls feeds and publishes what is new until Ctrl-C; goes on where it was left.",
        footer = {
            "",
            "Feeds are remembered in Kafka: after the first time, ./newsmonitor ingest is enough. More instances share them.",
            "Without --bootstrap-servers the whole pipeline runs in this process and keeps its data in --data-dir.",
            "--status, --opml-export, --remove and --resume talk to a cluster, or to the ingest that runs on this machine."
        })
final class IngestCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "SOURCE",
            description = "feed or site URL, .opml file, folder to be watched, .warc[.gz], - for JSON lines on stdin")
    List<String> sources = new ArrayList<>();

    @Mixin
    IngestOptions options = new IngestOptions();

    @Mixin
    FeedDeskOptions desk = new FeedDeskOptions();

    @Mixin
    ClusterOptions cluster = new ClusterOptions();

    @Option(
            names = "--data-dir",
            paramLabel = "DIR",
            description = "where the embedded stack keeps its data" + " (default: .newsmonitor in your home)")
    @Nullable
    Path dataDir;

    @Option(names = "--port", paramLabel = "N", description = "port of the broker; 0: any (default: ${DEFAULT-VALUE})")
    int port = Ports.KAFKA;

    @Option(
            names = "--registry-port",
            paramLabel = "N",
            description = "port of the registry; 0: any (default: ${DEFAULT-VALUE})")
    int registryPort = Ports.REGISTRY;

    private final Clock clock = Clock.systemUTC();

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (desk.isAsked()) {
            return new FeedDesk(cluster.orLocal(), clock).run(desk);
        }
        GivenSources given = GivenSources.of(sources, options, clock);
        try (Installation installation =
                cluster.isGiven() ? Installation.cluster(cluster) : Installation.embedded(ports(), folder())) {
            if (!cluster.isGiven()) {
                startPipeline(installation);
            }
            return ingest(installation, given);
        }
    }

    /** Alone on its machine, ingestion brings what follows it along. */
    private static void startPipeline(Installation installation) throws InterruptedException {
        MonitorApp app = installation.application();
        app.start();
    }

    private int ingest(Installation installation, GivenSources given) throws InterruptedException {
        Kafkas kafkas = new Kafkas(installation.connection(), installation.topics());
        IngestTopics.createMissing(kafkas, options.partitions);
        Subscriptions subscriptions = new Subscriptions(kafkas);
        int changed = subscriptions.add(given.feeds());
        int known = subscriptions.all().size();
        if (known == 0 && !given.hasLocal()) {
            throw new UsageException("name a feed: nothing is subscribed to yet");
        }
        System.err.println(known + " feeds subscribed to, " + changed + " of them new or changed");
        Tally tally = new Tally(clock);
        try (HttpFetcher fetcher = new HttpFetcher(options.fetching(), clock);
                Metrics metrics = new Metrics(tally);
                Ingest ingest = new Ingest(
                        options.config(installation, cluster.isGiven()),
                        subscription -> new FeedSource(subscription, fetcher, clock),
                        clock,
                        metrics)) {
            installation.closeFirst(ingest::close);
            ingest.start();
            List<CompletionStage<?>> finite = given.read(ingest);
            boolean mayEnd = known == 0 && !given.hasEndless();
            return new IngestWatch(installation, tally, mayEnd).until(ingest.ended(), finite);
        }
    }

    private Path folder() {
        return dataDir == null ? Path.of(System.getProperty("user.home"), ".newsmonitor") : dataDir;
    }

    private Ports ports() {
        try {
            return new Ports(port, registryPort);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--port: " + e.getMessage());
        }
    }
}
