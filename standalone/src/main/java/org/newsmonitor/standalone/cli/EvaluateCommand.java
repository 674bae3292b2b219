package org.newsmonitor.standalone.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.newsmonitor.avro.Alert;
import org.newsmonitor.avro.Evidence;
import org.newsmonitor.evaluation.ArticlePair;
import org.newsmonitor.evaluation.GoldSet;
import org.newsmonitor.evaluation.Report;
import org.newsmonitor.producer.corpus.Corpus;
import org.newsmonitor.standalone.replay.RunOutputs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin
    SettingOptions settings = new SettingOptions();

    @Mixin
    Backtest backtest = new Backtest();

    @Override
    public Integer call() throws IOException, InterruptedException {
        backtest.check();
        GoldSet gold = gold();
        Corpus corpus = Corpora.scan(List.of(folder.resolve("articles.jsonl")));
        RunOutputs outputs = replay(gold, corpus, settings.environment());
        backtest.print(outputs.alerts());
        if (backtest.isSecondRun()) {
            System.out.println("against " + backtest.settings);
            RunOutputs other = replay(gold, corpus, backtest.environment(settings.environment()));
            Backtest.print(other.alerts(), outputs.alerts());
        }
        return 0;
    }

    private RunOutputs replay(GoldSet gold, Corpus corpus, Map<String, String> environment)
            throws IOException, InterruptedException {
        RunOutputs outputs = CorpusRun.embedded(corpus, environment).outputs();
        System.out.print(
                Report.of(gold, raised(outputs), StoriesOf.articles(outputs)).text(pairs));
        return outputs;
    }

    private GoldSet gold() throws IOException {
        for (String name : List.of("articles.jsonl", "gold.jsonl", "stories.jsonl")) {
            if (!Files.isRegularFile(folder.resolve(name))) {
                throw new UsageException("--gold: there is no file " + folder.resolve(name));
            }
        }
        return GoldSet.read(folder);
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
