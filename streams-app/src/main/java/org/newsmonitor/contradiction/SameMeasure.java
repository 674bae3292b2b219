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

    private static final double HALF = 0.5;
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
            return isBare(first)
                    || isBare(second)
                    || first.phrase().shared(second.phrase()).size() >= 2;
        }
        return !modifiersDiffer(first, second) && alike(first, second);
    }

    /** "Seven people died": says no more than the figure. */
    private static boolean isBare(Amount amount) {
        return amount.phrase().telling().size() <= 2;
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

    /** The same verb or measure, half of what either clause says, and for money a name. */
    private static boolean alike(Amount first, Amount second) {
        Set<String> shared = first.phrase().shared(second.phrase());
        boolean verb = shared.contains(first.phrase().head())
                && shared.contains(second.phrase().head());
        boolean noun = shared.stream().anyMatch(MONEY::contains);
        int least = Math.min(
                first.phrase().telling().size(), second.phrase().telling().size());
        boolean counted = !first.counted().isEmpty() && first.counted().equals(second.counted());
        boolean named = Guard.shareName(first.phrase(), second.phrase()) || (verb && counted);
        return named && (verb || noun || counted) && shared.size() >= 2 && shared.size() >= HALF * least;
    }
}
