package org.newsmonitor.standalone.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.producer.Pace;
import org.newsmonitor.producer.corpus.Corpus;
import org.newsmonitor.standalone.embedded.Ports;
import org.newsmonitor.standalone.replay.PipelineRun;
import org.newsmonitor.standalone.replay.ResultFiles;
import org.newsmonitor.standalone.replay.RunSettings;
import org.newsmonitor.standalone.replay.Summary;
import org.newsmonitor.topology.MonitorApp;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code replay}: the whole pipeline over files, until it has drained. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        description = "Runs the whole pipeline over files and prints a summary when it has drained.",
        footer = {"", "Without --bootstrap-servers it runs on an embedded stack of its own that leaves nothing behind."
        })
final class ReplayCommand implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = ".jsonl raw articles, .html, .txt, feed .xml, folders")
    List<Path> paths = new ArrayList<>();

    @Option(names = "--speed", defaultValue = "max", description = "max, or how many times faster than real time")
    String speed = "max";

    @Option(names = "--threads", description = "stream threads (default: 2)")
    @Nullable
    Integer threads;

    @Option(names = "--partitions", description = "partitions of topics that are created (default: 4)")
    @Nullable
    Integer partitions;

    @Option(names = "--articles", paramLabel = "FILE", description = "writes each cleaned, tagged article")
    @Nullable
    Path articles;

    @Option(names = "--stories", paramLabel = "FILE", description = "writes the final state of each story")
    @Nullable
    Path stories;

    @Option(names = "--alerts", paramLabel = "FILE", description = "writes the final state of each alert")
    @Nullable
    Path alerts;

    @Option(names = "--rejected", paramLabel = "FILE", description = "writes each refused article with its reason")
    @Nullable
    Path rejected;

    @Mixin
    ClusterOptions cluster = new ClusterOptions();

    @Override
    public Integer call() throws IOException, InterruptedException {
        Pace pace = Speeds.parse(speed);
        Corpus corpus = Corpora.scan(paths);
        try (Installation installation =
                cluster.isGiven() ? Installation.cluster(cluster) : Installation.embedded(Ports.free(), null)) {
            configure(installation, corpus);
            RunSettings settings = new RunSettings(
                    installation.connection(), installation.topics(), pace, articles != null, alert -> {});
            Summary summary = run(installation, settings, corpus);
            new ResultFiles(articles, stories, alerts, rejected).write(summary.outputs());
            System.out.print(summary.text());
            return Corpora.exitCode(summary);
        }
    }

    private void configure(Installation installation, Corpus corpus) {
        installation.keepEverythingFor(corpus.span());
        if (threads != null) {
            installation.set("THREADS", threads.toString());
        }
        if (partitions != null) {
            installation.set("PARTITIONS", partitions.toString());
        }
    }

    private static Summary run(Installation installation, RunSettings settings, Corpus corpus)
            throws IOException, InterruptedException {
        TerminalProgress progress = TerminalProgress.standard();
        try (MonitorApp app = installation.application()) {
            app.start();
            return new PipelineRun(settings, app).run(corpus, progress);
        } finally {
            progress.done();
        }
    }
}
