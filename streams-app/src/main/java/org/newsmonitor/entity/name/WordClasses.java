package org.newsmonitor.entity.name;

import java.util.HashMap;
import java.util.Map;
import org.newsmonitor.entity.token.WordList;

/** Groups of words alike in meaning, fine and coarse; 0 for a word of no group. */
final class WordClasses {
    private final Map<String, int[]> groups = new HashMap<>();

    WordClasses() {
        for (String[] row : WordList.resource(WordClasses.class, "clusters.txt").rows()) {
            groups.put(row[0], new int[] {1 + Integer.parseInt(row[1]), 1 + Integer.parseInt(row[2])});
        }
    }

    int fine(String lower) {
        int[] group = groups.get(lower);
        return group == null ? 0 : group[0];
    }

    int coarse(String lower) {
        int[] group = groups.get(lower);
        return group == null ? 0 : group[1];
    }
}
