package org.newsmonitor.contradiction;

import java.util.HashSet;
import java.util.Set;

/** Words that make another measure of the same noun: gross and net, monthly and yearly, a target and what was reached. */
final class Modifiers {
    private static final Set<String> WORDS = Set.of(
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
            "DEBT",
            "sale",
            "PROFIT",
            "REVENUE",
            "LOSS",
            "PRICE",
            "JOB",
            "monthly",
            "weekly",
            "pretax",
            "pre-tax",
            "core",
            "underlying",
            "target",
            "forecast",
            "budget",
            "minimum",
            "maximum",
            "initial");

    private Modifiers() {}

    /** Whether one figure is told with such a word and the other without it. */
    static boolean differ(Amount first, Amount second) {
        return !of(first).equals(of(second));
    }

    private static Set<String> of(Amount amount) {
        Set<String> found = new HashSet<>();
        amount.phrase().concepts().forEach(concept -> found.add(concept.name()));
        found.retainAll(WORDS);
        if (amount.isPrice()) {
            found.remove("PRICE");
        }
        return found;
    }
}
