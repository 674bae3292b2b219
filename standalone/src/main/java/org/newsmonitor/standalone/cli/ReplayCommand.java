package org.newsmonitor.standalone.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.producer.Pace;
import org.newsmonitor.producer.corpus.Corpus;
import org.newsmonitor.standalone.embedded.Ports;
import org.newsmonitor.standalone.replay.ResultFiles;
import org.newsmonitor.standalone.replay.Summary;
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

    @Mixin
    SettingOptions settings = new SettingOptions();

    @Mixin
    Backtest backtest = new Backtest();

    @Override
    public Integer call() throws IOException, InterruptedException {
        Pace pace = Speeds.parse(speed);
        backtest.check();
        if (backtest.isSecondRun() && cluster.isGiven()) {
            throw new UsageException("--against-set needs embedded runs: a cluster remembers the first one");
        }
        Corpus corpus = Corpora.scan(paths);
        Summary summary = run(corpus, pace);
        new ResultFiles(articles, stories, alerts, rejected).write(summary.outputs());
        System.out.print(summary.text());
        backtest.print(summary.outputs().alerts());
        if (backtest.isSecondRun()) {
            Summary other = CorpusRun.embedded(corpus, backtest.environment(environment()));
            Backtest.print(other.outputs().alerts(), summary.outputs().alerts());
        }
        return Corpora.exitCode(summary);
    }

    private Summary run(Corpus corpus, Pace pace) throws IOException, InterruptedException {
        try (Installation installation = installation().with(environment());
                CorpusRun run = CorpusRun.start(installation, corpus)) {
            return run.replay(pace, articles != null, alert -> {});
        }
    }

    private Installation installation() {
        return cluster.isGiven() ? Installation.cluster(cluster) : Installation.embedded(Ports.free(), null);
    }

    private Map<String, String> environment() {
        Map<String, String> environment = settings.environment();
        if (threads != null) {
            environment.put("NEWSMONITOR_THREADS", threads.toString());
        }
        if (partitions != null) {
            environment.put("NEWSMONITOR_PARTITIONS", partitions.toString());
        }
        return environment;
    }
}
