package org.newsmonitor.standalone.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.newsroom.Explainer;
import org.newsmonitor.newsroom.Explanation;
import org.newsmonitor.newsroom.Gate;
import org.newsmonitor.newsroom.Newsroom;
import org.newsmonitor.producer.corpus.Corpus;
import org.newsmonitor.standalone.embedded.EmbeddedStack;
import org.newsmonitor.standalone.embedded.Ports;
import org.newsmonitor.standalone.explain.ArticleArchive;
import org.newsmonitor.standalone.explain.ClusterArchive;
import org.newsmonitor.standalone.explain.ExplanationText;
import org.newsmonitor.standalone.explain.FileArchive;
import org.newsmonitor.standalone.output.ExplanationLine;
import org.newsmonitor.story.Alert;
import org.newsmonitor.story.Article;
import org.newsmonitor.story.Rejected;
import org.newsmonitor.topology.MonitorConfig;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code explain}: why two articles raised no alert, or which. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description =
                "Tells why two articles raised no alert, or which; the same id twice asks for disputes inside it.",
        footer = {
            "",
            "The articles are looked up on the demo's cluster on this machine unless another cluster, --from or",
            "--data-dir is given. They are judged as the stream judges them, with the settings of the environment."
        })
final class ExplainCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "ARTICLE-ID")
    String one = "";

    @Parameters(index = "1", paramLabel = "ARTICLE-ID")
    String other = "";

    @Option(
            names = "--from",
            arity = "1..*",
            paramLabel = "PATH",
            description = "files or folders as replay reads them; no cluster is needed")
    List<Path> from = new ArrayList<>();

    @Option(names = "--data-dir", paramLabel = "DIR", description = "what a demo that has ended has kept there")
    @Nullable
    Path dataDir;

    @Option(names = "--json", description = "one JSON object")
    boolean json;

    @Mixin
    SettingOptions settings = new SettingOptions();

    @Mixin
    ClusterOptions cluster = new ClusterOptions();

    @Override
    public Integer call() throws IOException {
        int places = (from.isEmpty() ? 0 : 1) + (dataDir == null ? 0 : 1);
        if (places > 1 || (places == 1 && cluster.isGiven())) {
            throw new UsageException("give one of --from, --data-dir and a cluster");
        }
        Newsroom newsroom = Newsroom.standard();
        if (!from.isEmpty()) {
            return answer(newsroom, new FileArchive(Corpus.scan(from), newsroom));
        }
        return answer(newsroom, dataDir == null ? archive(cluster.orLocal()) : kept(dataDir));
    }

    private ArticleArchive kept(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new UsageException("--data-dir: there is no folder " + folder);
        }
        try (EmbeddedStack stack = EmbeddedStack.start(Ports.free(), folder)) {
            ClusterOptions options = new ClusterOptions();
            options.bootstrapServers = stack.bootstrapServers();
            options.schemaRegistry = stack.registryUrl();
            return archive(options);
        }
    }

    private ArticleArchive archive(ClusterOptions options) {
        return ClusterArchive.read(options.connection(), options.topics(), List.of(one, other));
    }

    private Integer answer(Newsroom newsroom, ArticleArchive archive) throws IOException {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.putAll(settings.environment());
        MonitorConfig config = MonitorConfig.from(environment);
        Explainer explainer = new Explainer(
                newsroom, config.alerts(), config.retention().pairs().width());
        List<Article> articles = new ArrayList<>();
        for (String id : List.of(one, other)) {
            ArticleArchive.Entry entry = find(archive, id);
            if (entry instanceof ArticleArchive.Refused refused) {
                return refused(refused.rejected());
            }
            articles.add(((ArticleArchive.Kept) entry).article());
        }
        Explanation explanation = explainer.explain(articles.get(0), articles.get(1));
        List<Alert> alerts = archive.alertsBetween(one, other);
        System.out.print(
                json ? ExplanationLine.of(explanation, alerts) + "\n" : ExplanationText.of(explanation, alerts));
        return 0;
    }

    private static ArticleArchive.Entry find(ArticleArchive archive, String id) throws IOException {
        try {
            return archive.find(id);
        } catch (ArticleArchive.UnknownArticleException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private Integer refused(Rejected rejected) {
        System.out.println(
                json
                        ? ExplanationLine.of(one, other, Gate.REFUSED.label(), rejected)
                        : "no alert [refused] Article " + rejected.original().id() + " was refused: "
                                + rejected.reason().label() + ", " + rejected.detail() + ".");
        return 0;
    }
}
