package org.newsmonitor.contradiction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsmonitor.claim.grammar.Lexicon;

/** Verbs that may tell of one deed, where what it was done to is the same. */
final class Deeds {
    private static final Map<String, Set<String>> ALIKE = read();

    private Deeds() {}

    /** One verb, or two of one line of deeds.txt; no verb is like none. */
    static boolean same(String one, String other) {
        return !one.isEmpty()
                && (one.equals(other) || ALIKE.getOrDefault(one, Set.of()).contains(other));
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> alike = new HashMap<>();
        for (List<String> deeds : Lexicon.groups(Deeds.class, "deeds.txt").values()) {
            deeds.forEach(
                    deed -> alike.computeIfAbsent(deed, key -> new HashSet<>()).addAll(deeds));
        }
        return alike;
    }
}
