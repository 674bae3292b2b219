package org.newsmonitor.evaluation;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.newsmonitor.story.Finding;
import org.newsmonitor.story.Kind;
import org.newsmonitor.story.Relation;

/**
 * How alerts compare with a labelled set, by article pairs.
 *
 * @param recallOf pairs found of those that should raise an alert of a kind
 * @param falseAlarmsOf alerts raised on pairs that carry only lines of relations without alert, by relation
 * @param missed pairs that should raise an alert and raise none
 * @param wrong pairs that raise an alert and should not
 */
public record Scores(
        Ratio precision,
        Ratio recall,
        Map<Kind, Ratio> recallOf,
        Map<Relation, Ratio> falseAlarmsOf,
        Set<ArticlePair> missed,
        Set<ArticlePair> wrong) {

    /** Scores the findings of each pair that met; pairs that did not meet raised nothing. */
    public static Scores of(GoldSet gold, Map<ArticlePair, List<Finding>> findings) {
        return ofRaised(
                gold,
                findings.entrySet().stream()
                        .filter(entry -> entry.getValue().stream()
                                .anyMatch(finding -> finding.relation().raisesAlert()))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** @param raised pairs with an alert between them */
    public static Scores ofRaised(GoldSet gold, Set<ArticlePair> raised) {
        Set<ArticlePair> expected = pairs(gold, line -> line.relation().raisesAlert());
        Map<Kind, Ratio> recallOf = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            recallOf.put(
                    kind,
                    share(pairs(gold, l -> l.kind() == kind && l.relation().raisesAlert()), raised));
        }
        Map<Relation, Ratio> falseAlarmsOf = new EnumMap<>(Relation.class);
        for (Relation relation : Relation.values()) {
            Set<ArticlePair> quiet = pairs(gold, line -> line.relation() == relation);
            quiet.removeAll(expected);
            if (!relation.raisesAlert()) {
                falseAlarmsOf.put(relation, share(quiet, raised));
            }
        }
        return new Scores(
                share(raised, expected),
                share(expected, raised),
                recallOf,
                falseAlarmsOf,
                without(expected, raised),
                without(raised, expected));
    }

    private static Set<ArticlePair> pairs(GoldSet gold, Predicate<GoldPair> wanted) {
        return gold.pairs().stream()
                .filter(wanted)
                .map(GoldPair::articles)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Ratio share(Collection<ArticlePair> all, Set<ArticlePair> wanted) {
        return new Ratio((int) all.stream().filter(wanted::contains).count(), all.size());
    }

    private static Set<ArticlePair> without(Set<ArticlePair> all, Set<ArticlePair> taken) {
        Set<ArticlePair> rest = new TreeSet<>(all);
        rest.removeAll(taken);
        return rest;
    }

    public double f1() {
        double sum = precision.value() + recall.value();
        return sum == 0 ? 0 : 2 * precision.value() * recall.value() / sum;
    }
}
