package org.newsmonitor.relate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Both texts use the same telling words. */
final class LikeWords implements Evidence {
    private static final int SHOWN = 5;

    @Override
    public Weighing weigh(Profile earlier, Profile later) {
        double likeness = earlier.body().dot(later.body());
        return new Weighing(
                likeness, likeness < 0.05 ? "" : "same words: " + String.join(", ", shared(earlier, later)));
    }

    private static List<String> shared(Profile earlier, Profile later) {
        Map<String, Double> products = new TreeMap<>();
        earlier.body().forEachShared(later.body(), (term, mine, theirs) -> products.put(term, mine * theirs));
        List<Map.Entry<String, Double>> entries = new ArrayList<>(products.entrySet());
        entries.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
        return entries.stream().limit(SHOWN).map(Map.Entry::getKey).toList();
    }
}
