package org.newsmonitor.quality;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Agreement of two texts as bags of words. */
final class TokenScore {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private TokenScore() {}

    static double f1(String text, String expected) {
        Map<String, Integer> got = bag(text);
        Map<String, Integer> want = bag(expected);
        int common = want.entrySet().stream()
                .mapToInt(word -> Math.min(word.getValue(), got.getOrDefault(word.getKey(), 0)))
                .sum();
        int all = size(got) + size(want);
        return all == 0 ? 1 : 2.0 * common / all;
    }

    private static int size(Map<String, Integer> bag) {
        return bag.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<String, Integer> bag(String text) {
        Map<String, Integer> bag = new HashMap<>();
        for (String word : NO_WORD.split(text.toLowerCase(Locale.ROOT), -1)) {
            if (!word.isEmpty()) {
                bag.merge(word, 1, Integer::sum);
            }
        }
        return bag;
    }
}
