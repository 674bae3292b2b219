package org.newsmonitor.relate;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** Terms with their weights, in alphabetical order, so that sums do not depend on a map's whims. */
final class TermVector {
    private final String[] terms;
    private final double[] weights;
    private final double sum;

    private TermVector(SortedMap<String, Double> weightByTerm) {
        terms = weightByTerm.keySet().toArray(String[]::new);
        weights =
                weightByTerm.values().stream().mapToDouble(Double::doubleValue).toArray();
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        sum = total;
    }

    static TermVector of(Map<String, Double> weightByTerm) {
        return new TermVector(new TreeMap<>(weightByTerm));
    }

    /** The same direction at length one. */
    static TermVector unit(Map<String, Double> weightByTerm) {
        SortedMap<String, Double> sorted = new TreeMap<>(weightByTerm);
        double squares = 0;
        for (double weight : sorted.values()) {
            squares += weight * weight;
        }
        double length = Math.sqrt(squares);
        if (length > 0) {
            sorted.replaceAll((term, weight) -> weight / length);
        }
        return new TermVector(sorted);
    }

    int size() {
        return terms.length;
    }

    /** Sum of all weights. */
    double sum() {
        return sum;
    }

    void forEach(BiConsumer<String, Double> step) {
        for (int i = 0; i < terms.length; i++) {
            step.accept(terms[i], weights[i]);
        }
    }

    double dot(TermVector other) {
        double[] product = {0};
        forEachShared(other, (term, mine, theirs) -> product[0] += mine * theirs);
        return product[0];
    }

    /** The share of this one's weight whose terms the other one holds too; 0 when this one is empty. */
    double shareIn(TermVector other) {
        double[] shared = {0};
        forEachShared(other, (term, mine, theirs) -> shared[0] += mine);
        return sum > 0 ? shared[0] / sum : 0;
    }

    /** Weight of what both hold, as a share of the lighter one; 0 when either is empty. */
    double containment(TermVector other) {
        double lighter = Math.min(sum, other.sum);
        double[] shared = {0};
        forEachShared(other, (term, mine, theirs) -> shared[0] += Math.min(mine, theirs));
        return lighter > 0 ? shared[0] / lighter : 0;
    }

    void forEachShared(TermVector other, Shared step) {
        int i = 0;
        int j = 0;
        while (i < terms.length && j < other.terms.length) {
            int order = terms[i].compareTo(other.terms[j]);
            if (order == 0) {
                step.accept(terms[i], weights[i++], other.weights[j++]);
            } else if (order < 0) {
                i++;
            } else {
                j++;
            }
        }
    }

    /** Sees one shared term. */
    @FunctionalInterface
    interface Shared {
        void accept(String term, double mine, double theirs);
    }
}
