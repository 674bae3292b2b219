package org.newsmonitor.relate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Titles and first sentences use the same telling words; the reason names those that weigh most in the whole texts. */
final class LikeHead implements Evidence {
    private static final int SHOWN = 5;
    /** Below this the words shared are those that any two articles share. */
    private static final double LEAST = 0.05;

    @Override
    public Weighing weigh(Profile earlier, Profile later) {
        double likeness = earlier.head().dot(later.head());
        Map<String, Double> shared = new TreeMap<>();
        earlier.body().forEachShared(later.body(), (word, mine, theirs) -> shared.put(word, mine * theirs));
        double sum = 0;
        for (double product : shared.values()) {
            sum += product;
        }
        return new Weighing(likeness, sum < LEAST ? "" : "same words: " + String.join(", ", heaviest(shared)));
    }

    private static List<String> heaviest(Map<String, Double> products) {
        List<Map.Entry<String, Double>> entries = new ArrayList<>(products.entrySet());
        entries.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
        return entries.stream().limit(SHOWN).map(Map.Entry::getKey).toList();
    }
}
