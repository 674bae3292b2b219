package org.newsmonitor.standalone.cli;

import java.io.IOException;
import java.util.Map;
import org.newsmonitor.console.AlertListener;
import org.newsmonitor.producer.Pace;
import org.newsmonitor.producer.corpus.Corpus;
import org.newsmonitor.standalone.embedded.Ports;
import org.newsmonitor.standalone.replay.PipelineRun;
import org.newsmonitor.standalone.replay.RunSettings;
import org.newsmonitor.standalone.replay.Summary;
import org.newsmonitor.topology.MonitorApp;

/** A corpus and the stream application it is replayed through: what {@code replay}, {@code evaluate} and {@code demo} share. */
final class CorpusRun implements AutoCloseable {
    private final Installation installation;
    private final Corpus corpus;
    private final MonitorApp app;

    private CorpusRun(Installation installation, Corpus corpus, MonitorApp app) {
        this.installation = installation;
        this.corpus = corpus;
        this.app = app;
    }

    /** Starts the application with the settings of the installation, so that every article of the corpus meets all it should. */
    static CorpusRun start(Installation installation, Corpus corpus) throws InterruptedException {
        installation.keepEverythingFor(corpus.span());
        MonitorApp app = installation.application();
        app.start();
        return new CorpusRun(installation, corpus, app);
    }

    /** A run of its own on an embedded stack that leaves nothing behind. */
    static Summary embedded(Corpus corpus, Map<String, String> settings) throws IOException, InterruptedException {
        try (Installation installation =
                        Installation.embedded(Ports.free(), null).with(settings);
                CorpusRun run = start(installation, corpus)) {
            return run.replay(Pace.max(), false, alert -> {});
        }
    }

    /** Returns when all of it has drained. */
    Summary replay(Pace pace, boolean keepArticles, AlertListener listener) throws IOException, InterruptedException {
        TerminalProgress progress = TerminalProgress.standard();
        RunSettings settings =
                new RunSettings(installation.connection(), installation.topics(), pace, keepArticles, listener);
        try {
            return new PipelineRun(settings, app).run(corpus, progress);
        } finally {
            progress.done();
        }
    }

    /** Waits until the application is stopped, or stops. */
    void awaitEnd() {
        app.ended().toCompletableFuture().join();
    }

    @Override
    public void close() {
        app.close();
    }
}
