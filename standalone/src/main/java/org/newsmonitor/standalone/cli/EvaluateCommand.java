package org.newsmonitor.standalone.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.newsmonitor.avro.Alert;
import org.newsmonitor.avro.Evidence;
import org.newsmonitor.evaluation.ArticlePair;
import org.newsmonitor.evaluation.GoldSet;
import org.newsmonitor.evaluation.Report;
import org.newsmonitor.producer.Pace;
import org.newsmonitor.producer.corpus.Corpus;
import org.newsmonitor.standalone.embedded.Ports;
import org.newsmonitor.standalone.replay.PipelineRun;
import org.newsmonitor.standalone.replay.RunOutputs;
import org.newsmonitor.standalone.replay.RunSettings;
import org.newsmonitor.topology.MonitorApp;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code evaluate}: the whole pipeline over a labelled set, and how its alerts and stories compare with the labels. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description =
                "Replays a labelled set and prints precision, recall and F1 by kind, false alarms by relation, and"
                        + " B-cubed of the stories.")
final class EvaluateCommand implements Callable<Integer> {
    @Option(
            names = "--gold",
            required = true,
            paramLabel = "DIR",
            description = "folder with articles.jsonl, gold.jsonl and stories.jsonl")
    Path folder = Path.of(".");

    @Option(names = "--pairs", description = "also list the pairs missed and the pairs wrongly alerted")
    boolean pairs;

    @Override
    public Integer call() throws IOException, InterruptedException {
        GoldSet gold = gold();
        RunOutputs outputs = replay(Corpora.scan(List.of(folder.resolve("articles.jsonl"))));
        System.out.print(
                Report.of(gold, raised(outputs), StoriesOf.articles(outputs)).text(pairs));
        return 0;
    }

    private GoldSet gold() throws IOException {
        for (String name : List.of("articles.jsonl", "gold.jsonl", "stories.jsonl")) {
            if (!Files.isRegularFile(folder.resolve(name))) {
                throw new UsageException("--gold: there is no file " + folder.resolve(name));
            }
        }
        return GoldSet.read(folder);
    }

    private static RunOutputs replay(Corpus corpus) throws IOException, InterruptedException {
        TerminalProgress progress = TerminalProgress.standard();
        try (Installation installation = Installation.embedded(Ports.free(), null)) {
            installation.keepEverythingFor(corpus.span());
            try (MonitorApp app = installation.application()) {
                app.start();
                RunSettings settings = new RunSettings(
                        installation.connection(), installation.topics(), Pace.max(), false, alert -> {});
                return new PipelineRun(settings, app).run(corpus, progress).outputs();
            }
        } finally {
            progress.done();
        }
    }

    /** Disputes inside one article are not part of the labels. */
    private static Set<ArticlePair> raised(RunOutputs outputs) {
        Set<ArticlePair> raised = new TreeSet<>();
        for (Alert alert : outputs.alerts()) {
            for (Evidence evidence : alert.getEvidence()) {
                String earlier = evidence.getEarlier().getArticleId();
                String later = evidence.getLater().getArticleId();
                if (!earlier.equals(later)) {
                    raised.add(new ArticlePair(earlier, later));
                }
            }
        }
        return raised;
    }
}
