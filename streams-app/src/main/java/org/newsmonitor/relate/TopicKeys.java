package org.newsmonitor.relate;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.newsmonitor.story.Article;

/**
 * Chooses the few most telling keys of an article; articles that share a key meet. A common word alone ("Trump",
 * "shooting") would bring thousands together, so a key is a pair of telling words, a rare name, or a full name.
 */
public final class TopicKeys {
    private static final int PAIRED_WORDS = 7;
    private static final int RARE_NAMES = 8;
    private static final int FULL_NAMES = 8;
    /** About one article in two thousand has the name. */
    private static final double RARE = 7.5;
    /** Both words together as rare as one in a hundred thousand, were they independent. */
    private static final double RARE_TOGETHER = 12;

    private static final double NAME_BOOST = 2;
    private final ProfileReader reader = new ProfileReader();

    /** Sorted, without repetition; the article's own {@code topicKeys} are ignored. */
    public List<String> of(Article article) {
        Profile profile = reader.read(article);
        Map<String, Double> names = weights(profile.names());
        List<String> telling = heaviest(tellingWords(profile, names), word -> true, Integer.MAX_VALUE);
        Set<String> keys = new TreeSet<>(pairs(telling));
        telling.stream()
                .filter(word -> names.getOrDefault(word, 0.0) >= RARE)
                .limit(RARE_NAMES)
                .forEach(keys::add);
        Map<String, Double> phrases = weights(profile.phrases());
        heaviest(phrases, phrase -> phrases.getOrDefault(phrase, 0.0) >= RARE_TOGETHER, FULL_NAMES)
                .forEach(phrase -> keys.add("name " + phrase));
        return List.copyOf(keys);
    }

    private static Set<String> pairs(List<String> telling) {
        List<String> words = telling.stream().limit(PAIRED_WORDS).sorted().toList();
        Set<String> pairs = new TreeSet<>();
        for (int i = 0; i < words.size(); i++) {
            for (int j = i + 1; j < words.size(); j++) {
                pairs.add(words.get(i) + " " + words.get(j));
            }
        }
        return pairs;
    }

    private static Map<String, Double> tellingWords(Profile profile, Map<String, Double> names) {
        Map<String, Double> weights = weights(profile.body());
        profile.head().forEach((term, weight) -> weights.merge(term, weight, Double::sum));
        weights.replaceAll((term, weight) -> names.containsKey(term) ? weight * NAME_BOOST : weight);
        return weights;
    }

    private static Map<String, Double> weights(TermVector vector) {
        Map<String, Double> weights = new TreeMap<>();
        vector.forEach(weights::put);
        return weights;
    }

    private static List<String> heaviest(Map<String, Double> weights, Predicate<String> wanted, int limit) {
        Comparator<Map.Entry<String, Double>> heaviestFirst = Collections.reverseOrder(Map.Entry.comparingByValue());
        return weights.entrySet().stream()
                .sorted(heaviestFirst.thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .filter(wanted)
                .limit(limit)
                .toList();
    }
}
