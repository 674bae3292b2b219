package org.newsmonitor.relate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsmonitor.story.Article;

/**
 * Chooses the few most telling keys of an article; articles that share a key meet. A key is a pair of telling words, since
 * a single one ("Trump", "shooting") would bring thousands together.
 */
public final class TopicKeys {
    private static final int TERMS = 8;
    private final ProfileReader reader = new ProfileReader();

    /** Sorted, without repetition; the article's own {@code topicKeys} are ignored. */
    public List<String> of(Article article) {
        List<String> telling = telling(reader.read(article));
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < telling.size(); i++) {
            for (int j = i + 1; j < telling.size(); j++) {
                keys.add(telling.get(i) + " " + telling.get(j));
            }
        }
        return keys.stream().sorted().toList();
    }

    private static List<String> telling(Profile profile) {
        Map<String, Double> weights = new TreeMap<>();
        profile.body().forEach((term, weight) -> weights.merge(term, weight, Double::sum));
        profile.head().forEach((term, weight) -> weights.merge(term, weight, Double::sum));
        return weights.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
                .limit(TERMS)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
