package org.newsmonitor.claim.grammar;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Base forms: the model's guess, corrected where a table of irregular verbs knows better. */
final class Lemmas {
    private static final Set<String> AS_WRITTEN = Set.of("PROPN", "NUM", "PUNCT");

    private final Map<String, String> irregular = Lexicon.pairs("irregular.txt");

    String of(String lower, String tag, String guess) {
        if (AS_WRITTEN.contains(tag)) {
            return lower;
        }
        String known = irregular.get(lower);
        if (known != null && (tag.equals("VERB") || tag.equals("AUX"))) {
            return known;
        }
        return guess.equals("O") ? lower : guess.toLowerCase(Locale.ROOT);
    }
}
