package org.newsmonitor.contradiction;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.newsmonitor.claim.grammar.Lexicon;

/**
 * How likely a finding is right: a logistic model over what spoke and what the two statements have in common, fitted on
 * alerts that were read one by one ({@code training/contradiction/calibrate.py}; docs/quality/confidence.md says how well
 * it holds).
 */
final class Confidence {
    private static final int MOST_NAMES = 3;
    private static final int MOST_DAYS = 10;

    /** @param strength 0 to 1 */
    record Sign(String name, ToDoubleFunction<Pairing> strength) {}

    /** @param rule with its version */
    record Pairing(Reading earlier, Reading later, String rule) {}

    static final List<Sign> SIGNS = List.of(
            new Sign("quantity", pairing -> isBy(pairing, "quantity")),
            new Sign("denial", pairing -> isBy(pairing, "denial")),
            new Sign("presence", pairing -> isBy(pairing, "presence")),
            new Sign("likeness", pairing -> EventGuard.likeness(pairing.earlier(), pairing.later())),
            new Sign("names", Confidence::names),
            new Sign("inside", pairing -> isInside(pairing) ? 1 : 0),
            new Sign("undated", pairing -> isUndated(pairing) ? 1 : 0),
            new Sign("days", Confidence::days));

    private static final Map<String, String> WEIGHTS = Lexicon.pairs(Confidence.class, "confidence-weights.txt");

    private Confidence() {}

    /** Strictly between 0 and 1, two decimals. */
    static double of(Pairing pairing) {
        double sum = weight("bias");
        for (Sign sign : SIGNS) {
            sum += weight(sign.name()) * sign.strength().applyAsDouble(pairing);
        }
        double share = 1 / (1 + Math.exp(-sum));
        return Math.min(0.99, Math.max(0.01, Math.round(share * 100) / 100.0));
    }

    private static double weight(String name) {
        return Double.parseDouble(WEIGHTS.getOrDefault(name, "0"));
    }

    private static double isBy(Pairing pairing, String rule) {
        return pairing.rule().startsWith(rule + "/") ? 1 : 0;
    }

    private static boolean isInside(Pairing pairing) {
        return pairing.earlier().article().id().equals(pairing.later().article().id());
    }

    /** Two reports of which one has no date: they may tell of two events. */
    private static boolean isUndated(Pairing pairing) {
        return !isInside(pairing)
                && (pairing.earlier().undated() || pairing.later().undated());
    }

    /** Names that both statements have. */
    private static double names(Pairing pairing) {
        Set<String> names = pairing.later().names();
        long shared = pairing.earlier().names().stream().filter(names::contains).count();
        return Math.min(MOST_NAMES, shared) / (double) MOST_NAMES;
    }

    /** From one report to the other. */
    private static double days(Pairing pairing) {
        long days = Duration.between(
                        pairing.earlier().article().publishedAt(),
                        pairing.later().article().publishedAt())
                .toDays();
        return Math.min(MOST_DAYS, days) / (double) MOST_DAYS;
    }
}
