package org.newsmonitor.relate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.newsmonitor.story.Article;

/** Writes docs/quality/copies.md anew: near-copies that the sketch finds, against all runs of words compared exactly. */
@Tag("quality")
class CopiesReportTest {
    private static final double HALF = 0.5;
    private static final int RUN = 4;

    @Test
    void reportIsWritten() throws IOException {
        StringBuilder report = new StringBuilder("""
                # Near-copies: reports that several outlets print alike

                Written by `mvn -Pquality -pl streams-app -am test -Dtest=CopiesReportTest -Dsurefire.failIfNoSpecifiedTests=false`
                from the public sets in ../shared/data/stories. A near-copy is a pair inside the window that has at least half of all
                its runs of four words in common (Jaccard), counted exactly over all words of all pairs; what the stream finds it finds by a
                sketch of 64 hashes an article (bottom-k MinHash, Broder 1997) among the articles that share a topic key. State is
                bounded: a sketch goes with its article when the window has passed.

                | set | articles | pairs that are copies | met in a topic key | found | found that are no copies | nearest to a copy among those |
                |---|---|---|---|---|---|---|
                """);
        for (String name : List.of("ECB+ 1–35", "gun-violence 2013–2015")) {
            List<Article> articles = RelateReportTest.articlesOf(name).stream()
                    .map(Labelled::article)
                    .toList();
            report.append(row(name, articles));
        }
        Files.writeString(Path.of("..", "docs", "quality", "copies.md"), report.toString());
    }

    private static String row(String name, List<Article> articles) {
        Map<String, Double> likeness = exact(articles);
        Set<String> copies = new TreeSet<>();
        likeness.forEach((pair, share) -> {
            if (share >= HALF) {
                copies.add(pair);
            }
        });
        Set<String> met = new HashSet<>();
        Set<String> found = new TreeSet<>();
        Relater relater = new Relater();
        Meeting meeting = new Meeting(new TopicKeys());
        for (Article later : articles) {
            for (Article earlier : meeting.admit(later)) {
                String pair = earlier.id() + " " + later.id();
                met.add(pair);
                if (relater.weigh(earlier, later).copy()) {
                    found.add(pair);
                }
            }
        }
        long right = found.stream().filter(copies::contains).count();
        double nearest = found.stream()
                .filter(pair -> !copies.contains(pair))
                .mapToDouble(pair -> likeness.getOrDefault(pair, 0.0))
                .min()
                .orElse(1);
        return String.format(
                Locale.ROOT,
                "| %s | %,d | %d | %d | %d | %d | %s |%n",
                name,
                articles.size(),
                copies.size(),
                copies.stream().filter(met::contains).count(),
                right,
                found.size() - right,
                found.size() == right ? "–" : String.format(Locale.ROOT, "%.2f at least", nearest));
    }

    /** Jaccard of the runs of four words, of each pair inside the window that has a run in common. */
    private static Map<String, Double> exact(List<Article> articles) {
        Map<String, List<Integer>> byRun = new HashMap<>();
        List<Set<String>> runs = new ArrayList<>();
        Map<Long, Integer> both = new HashMap<>();
        for (int later = 0; later < articles.size(); later++) {
            Set<String> own = runs(articles.get(later).text());
            runs.add(own);
            for (String run : own) {
                List<Integer> before = byRun.computeIfAbsent(run, any -> new ArrayList<>());
                for (int earlier : before) {
                    both.merge(earlier * 100_000L + later, 1, Integer::sum);
                }
                before.add(later);
            }
        }
        Map<String, Double> likeness = new HashMap<>();
        both.forEach((pair, shared) -> {
            int earlier = (int) (pair / 100_000);
            int later = (int) (pair % 100_000);
            Article one = articles.get(earlier);
            Article other = articles.get(later);
            boolean inside =
                    Duration.between(one.publishedAt(), other.publishedAt()).compareTo(Relater.WINDOW) <= 0;
            if (inside && runs.get(earlier).size() > 2 * RUN && runs.get(later).size() > 2 * RUN) {
                double all = runs.get(earlier).size() + runs.get(later).size() - shared;
                likeness.put(one.id() + " " + other.id(), shared / all);
            }
        });
        return likeness;
    }

    private static Set<String> runs(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1);
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + RUN <= words.length; i++) {
            runs.add(String.join(" ", List.of(words).subList(i, i + RUN)));
        }
        return runs;
    }
}
