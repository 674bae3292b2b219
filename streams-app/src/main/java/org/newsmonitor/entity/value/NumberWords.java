package org.newsmonitor.entity.value;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What number words stand for. */
public final class NumberWords {
    private static final List<String> SMALL = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final List<String> SMALL_ORDINALS = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth");

    private static final Map<String, Integer> CARDINALS = cardinals();
    private static final Map<String, Integer> ORDINALS = ordinals();
    private static final Map<String, Double> SCALES = Map.ofEntries(
            Map.entry("hundred", 1e2),
            Map.entry("dozen", 12.0),
            Map.entry("thousand", 1e3),
            Map.entry("k", 1e3),
            Map.entry("lakh", 1e5),
            Map.entry("million", 1e6),
            Map.entry("mn", 1e6),
            Map.entry("crore", 1e7),
            Map.entry("billion", 1e9),
            Map.entry("bn", 1e9),
            Map.entry("trillion", 1e12),
            Map.entry("tn", 1e12));

    private NumberWords() {}

    /** What a word up to ninety stands for, lower case; null for any other. */
    public static @Nullable Integer cardinal(String word) {
        return CARDINALS.get(word);
    }

    static @Nullable Integer ordinal(String word) {
        return ORDINALS.get(word);
    }

    static @Nullable Double scale(String word) {
        return SCALES.get(word);
    }

    private static Map<String, Integer> cardinals() {
        Map<String, Integer> words = new HashMap<>();
        for (int i = 0; i < SMALL.size(); i++) {
            words.put(SMALL.get(i), i);
        }
        for (int i = 0; i < TENS.size(); i++) {
            words.put(TENS.get(i), 20 + 10 * i);
        }
        return Map.copyOf(words);
    }

    private static Map<String, Integer> ordinals() {
        Map<String, Integer> words = new HashMap<>();
        for (int i = 0; i < SMALL_ORDINALS.size(); i++) {
            words.put(SMALL_ORDINALS.get(i), i + 1);
        }
        words.put("thirtieth", 30);
        words.put("fortieth", 40);
        words.put("fiftieth", 50);
        words.put("hundredth", 100);
        return Map.copyOf(words);
    }
}
