package org.newsmonitor.contradiction;

import java.util.HashSet;
import java.util.Set;

/** Whether two figures measure the same thing. */
final class SameMeasure {
    /** Words that make another measure of the same noun. */
    private static final Set<String> MODIFIERS = Set.of(
            "gross",
            "net",
            "operating",
            "annual",
            "daily",
            "average",
            "final",
            "half",
            "profit",
            "revenue",
            "turnover",
            "debt",
            "sale",
            "PROFIT",
            "REVENUE",
            "LOSS",
            "PRICE",
            "JOB");

    private static final Set<String> MONEY = Set.of("PROFIT", "REVENUE", "LOSS", "PRICE");

    private SameMeasure() {}

    static boolean holds(Amount first, Amount second) {
        if (!first.counted().isEmpty() && !second.counted().isEmpty() && !countable(first, second)) {
            return false;
        }
        if (!first.measure().equals(second.measure())) {
            return false;
        }
        if (!first.measure().isEmpty()) {
            return true;
        }
        return !modifiersDiffer(first, second) && alike(first, second);
    }

    private static boolean countable(Amount first, Amount second) {
        return first.counted().equals(second.counted()) || !first.measure().isEmpty();
    }

    private static boolean modifiersDiffer(Amount first, Amount second) {
        return !modifiers(first).equals(modifiers(second));
    }

    private static Set<String> modifiers(Amount amount) {
        Set<String> found = new HashSet<>();
        amount.phrase().concepts().forEach(concept -> found.add(concept.name()));
        found.retainAll(MODIFIERS);
        return found;
    }

    /** At least two telling concepts in common, besides what is counted, and the verb among them. */
    private static boolean alike(Amount first, Amount second) {
        Set<String> shared = first.phrase().shared(second.phrase());
        shared.remove(first.counted());
        boolean verb = shared.stream().anyMatch(MONEY::contains)
                || shared.contains(first.phrase().head())
                || shared.contains(second.phrase().head());
        return shared.size() >= (verb ? 2 : 3) || (verb && !first.counted().isEmpty() && !shared.isEmpty());
    }
}
