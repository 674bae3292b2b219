package org.newsmonitor.standalone.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.avro.Alert;
import org.newsmonitor.console.AlertText;
import org.newsmonitor.producer.Pace;
import org.newsmonitor.producer.corpus.Corpus;
import org.newsmonitor.standalone.embedded.Ports;
import org.newsmonitor.standalone.replay.Summary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code demo}: the embedded stack over the seeds, every alert printed for a reader. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Starts Kafka, registry and pipeline in this process, replays the seeds and prints every alert.",
        footer = {
            "",
            "Stays up, so that other programs can subscribe, until Ctrl-C; with --exit ends when it has drained."
        })
final class DemoCommand implements Callable<Integer> {
    private final Set<String> printed = new HashSet<>();

    @Option(names = "--exit", description = "end when the replay has drained")
    boolean exit;

    @Option(names = "--port", paramLabel = "N", description = "port of the broker; 0: any (default: ${DEFAULT-VALUE})")
    int port = Ports.KAFKA;

    @Option(
            names = "--registry-port",
            paramLabel = "N",
            description = "port of the registry (default: ${DEFAULT-VALUE})")
    int registryPort = Ports.REGISTRY;

    @Option(names = "--data-dir", paramLabel = "DIR", description = "keep the data there; otherwise it is temporary")
    @Nullable
    Path dataDir;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Ports ports = ports();
        Corpus corpus = Corpora.scan(List.of(seeds()));
        try (Installation installation = Installation.embedded(ports, dataDir);
                CorpusRun run = CorpusRun.start(installation, corpus)) {
            Summary summary = run.replay(Pace.max(), false, this::print);
            System.out.print(summary.text());
            if (!exit) {
                announce(installation);
                run.awaitEnd();
            }
            return Corpora.exitCode(summary);
        }
    }

    /** Once for each status and piece of evidence; that its story grew is no news of a dispute. */
    private void print(Alert alert) {
        String state = alert.getId() + alert.getStatus() + alert.getEvidence().size();
        if (!alert.getStatus().equals("retracted") && printed.add(state)) {
            System.out.println(AlertText.of(alert));
        }
    }

    private static void announce(Installation installation) {
        System.err.println("Kafka      " + installation.connection().get("bootstrap.servers"));
        System.err.println("registry   " + installation.connection().get("schema.registry.url"));
        System.err.println("alerts     topic " + installation.topics().alerts() + "; press Ctrl-C to end");
    }

    private Ports ports() {
        try {
            return new Ports(port, registryPort);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--port: " + e.getMessage());
        }
    }

    /** The launcher says where the checkout is; without it the working folder is taken for one. */
    private static Path seeds() {
        Path seeds = Path.of(System.getProperty("newsmonitor.home", ".")).resolve("seeds");
        if (!Files.isDirectory(seeds)) {
            throw new UsageException(
                    "there is no folder " + seeds.toAbsolutePath().normalize() + ": start ./newsmonitor");
        }
        return seeds;
    }
}
