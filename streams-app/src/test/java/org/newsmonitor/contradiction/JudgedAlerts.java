package org.newsmonitor.contradiction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.evaluation.GoldPair;
import org.newsmonitor.evaluation.GoldSet;
import org.newsmonitor.newsroom.Newsroom;
import org.newsmonitor.quality.SharedData;
import org.newsmonitor.story.Article;
import org.newsmonitor.story.CleanArticle;
import org.newsmonitor.story.Finding;
import org.newsmonitor.story.RawArticle;
import org.newsmonitor.story.Statement;

/** Findings that raise an alert and are known to be right or wrong: of the labelled sets, and of news read one by one. */
final class JudgedAlerts {
    private static final Newsroom NEWSROOM = Newsroom.standard();
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path RESOURCES = Path.of("src/test/resources");

    private final Readings readings = new Readings();

    /** @param right whether the reports do disagree */
    record Judged(String set, Confidence.Pairing pairing, boolean right) {}

    List<Judged> all() throws IOException {
        List<Judged> all = new ArrayList<>(labelled("dev-direct"));
        all.addAll(labelled("dev"));
        all.addAll(seeds());
        all.addAll(read("gun-violence", articles("stories/gun-violence-2013-2015.jsonl", "doc_id", "text", "date")));
        all.addAll(read("ecb+", articles("stories/ecbplus-topics-1-35.jsonl", "doc_id", "text", "none")));
        all.addAll(read("bbc", articles("replay/bbc.jsonl", "id", "body", "none")));
        return all;
    }

    /** All disputes inside the seeds are right: {@code SeedsDisputesTest} holds them to an editor's list. */
    private List<Judged> seeds() throws IOException {
        List<Judged> judged = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("..", "seeds"))) {
            for (Path file : files.filter(name -> name.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                String body = Files.readString(file);
                for (Article article : read(raw(file.getFileName().toString(), null, NOW, null, body))) {
                    alerts(article, article)
                            .forEach(found -> judged.add(new Judged("seeds", pairing(article, article, found), true)));
                }
            }
        }
        return judged;
    }

    private List<Judged> labelled(String set) throws IOException {
        GoldSet gold = GoldSet.read(RESOURCES.resolve("benchmark").resolve(set));
        Set<String> disputed = new HashSet<>();
        for (GoldPair pair : gold.pairs()) {
            if (pair.relation().raisesAlert()) {
                disputed.add(pair.earlier() + " " + pair.later());
            }
        }
        List<Article> articles =
                gold.articles().stream().flatMap(raw -> read(raw).stream()).toList();
        List<Judged> judged = new ArrayList<>();
        for (Article later : articles) {
            for (Article earlier : articles) {
                boolean meet = earlier.equals(later)
                        || (earlier.isBefore(later)
                                && NEWSROOM.relater().relate(earlier, later).isPresent());
                for (Finding finding : meet ? alerts(earlier, later) : List.<Finding>of()) {
                    boolean right = disputed.contains(earlier.id() + " " + later.id());
                    judged.add(new Judged(set, pairing(earlier, later, finding), right));
                }
            }
        }
        return judged;
    }

    private List<Judged> read(String set, Map<String, Article> articles) throws IOException {
        List<Judged> judged = new ArrayList<>();
        for (String line : Files.readAllLines(RESOURCES.resolve("judged/alerts.tsv"))) {
            String[] cells = line.split("\t", -1);
            if (!cells[0].equals(set)) {
                continue;
            }
            Article earlier = Objects.requireNonNull(articles.get(cells[1]), cells[1]);
            Article later = Objects.requireNonNull(articles.get(cells[3]), cells[3]);
            for (Finding finding : alerts(earlier, later)) {
                boolean same = starts(earlier, finding.earlier()) == Integer.parseInt(cells[2])
                        && starts(later, finding.later()) == Integer.parseInt(cells[4]);
                if (same) {
                    judged.add(new Judged(set, pairing(earlier, later, finding), cells[6].equals("1")));
                }
            }
        }
        return judged;
    }

    private static int starts(Article article, Statement statement) {
        return article.text().codePointCount(0, statement.span().start());
    }

    private static List<Finding> alerts(Article earlier, Article later) {
        List<Finding> findings = earlier.equals(later)
                ? NEWSROOM.detector().within(later)
                : NEWSROOM.detector().compare(earlier, later);
        return findings.stream()
                .filter(finding -> finding.relation().raisesAlert())
                .toList();
    }

    private Confidence.Pairing pairing(Article earlier, Article later, Finding finding) {
        return new Confidence.Pairing(
                reading(earlier, finding.earlier()), reading(later, finding.later()), finding.rule());
    }

    private Reading reading(Article article, Statement statement) {
        return readings.of(article).stream()
                .filter(reading -> reading.claim().span().equals(statement.span()))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Article> articles(String file, String id, String text, String date) throws IOException {
        Map<String, Article> articles = new HashMap<>();
        Set<String> wanted = wanted();
        for (String line : Files.readAllLines(SharedData.require(file))) {
            JsonNode row = JSON.readTree(line);
            if (wanted.contains(row.path(id).asText())) {
                Instant published = row.has(date) ? Instant.parse(row.get(date).asText() + "T12:00:00Z") : null;
                String title = row.path("title").asText("");
                String url = row.hasNonNull("url") ? row.get("url").asText() : null;
                read(raw(
                                row.path(id).asText(),
                                url,
                                published,
                                title,
                                row.path(text).asText()))
                        .forEach(article -> articles.put(article.id(), article));
            }
        }
        return articles;
    }

    private static RawArticle raw(
            String id, @Nullable String url, @Nullable Instant published, @Nullable String title, String body) {
        return new RawArticle(id, null, url, published, null, null, null, null, title, body);
    }

    private static Set<String> wanted() throws IOException {
        Set<String> wanted = new HashSet<>();
        for (String line : Files.readAllLines(RESOURCES.resolve("judged/alerts.tsv"))) {
            wanted.addAll(List.of(line.split("\t", -1)));
        }
        return wanted;
    }

    private static List<Article> read(RawArticle raw) {
        return NEWSROOM.cleaner().clean(raw, NOW) instanceof CleanArticle clean
                ? List.of(NEWSROOM.articleReader().read(clean, 0, NOW))
                : List.of();
    }
}
