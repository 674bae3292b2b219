package org.newsmonitor.evaluation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.newsmonitor.contradiction.Detector;
import org.newsmonitor.story.Article;
import org.newsmonitor.story.Finding;

/** Runs the detector over pairs of articles of one set, in memory. */
public final class PairRun {
    private final Detector detector;
    private final List<Article> articles;

    /** @param articles in any order */
    public PairRun(Detector detector, List<Article> articles) {
        this.detector = detector;
        this.articles = articles.stream()
                .sorted((a, b) -> a.isBefore(b) ? -1 : a.equals(b) ? 0 : 1)
                .toList();
    }

    /** All findings of each pair that {@code related} lets meet; earlier article first. */
    public Map<ArticlePair, List<Finding>> findings(BiPredicate<Article, Article> related) {
        Map<ArticlePair, List<Finding>> findings = new TreeMap<>();
        for (int later = 1; later < articles.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                Article first = articles.get(earlier);
                Article second = articles.get(later);
                if (related.test(first, second)) {
                    findings.put(new ArticlePair(first.id(), second.id()), detector.compare(first, second));
                }
            }
        }
        return findings;
    }
}
