package org.newsmonitor.contradiction;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsmonitor.claim.grammar.Lexicon;
import org.newsmonitor.story.Kind;
import org.newsmonitor.story.Relation;

/** Final states that exclude each other: guilty and acquitted, dead and alive, won and lost. */
final class StatusComparer implements Comparer {
    private static final String RULE = "status/1";

    private final Map<String, List<String>> opposites = Lexicon.groups(StatusComparer.class, "opposites.txt");

    @Override
    public Optional<Verdict> compare(Reading earlier, Reading later) {
        for (Phrase first : earlier.phrases()) {
            for (Phrase second : later.phrases()) {
                Optional<Verdict> verdict = compare(first, later, second);
                if (verdict.isPresent() && !earlier.has("old")) {
                    return verdict;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Verdict> compare(Phrase first, Reading later, Phrase second) {
        boolean samePolarity = first.clause().negated() == second.clause().negated();
        boolean firm = Guard.isFirm(first) && Guard.isFirm(second);
        Set<String> shared = first.shared(second);
        if (!samePolarity || !firm || shared.size() < 2 || !Guard.shareName(first, second)) {
            return Optional.empty();
        }
        return opposites.entrySet().stream()
                .filter(axis -> opposed(axis, first, second))
                .findFirst()
                .map(axis -> verdict(axis.getKey(), first, later, second));
    }

    private static boolean opposed(Map.Entry<String, List<String>> axis, Phrase first, Phrase second) {
        String one = axis.getValue().get(0);
        String other = axis.getValue().get(1);
        return (first.telling().contains(one) && second.telling().contains(other))
                || (first.telling().contains(other) && second.telling().contains(one));
    }

    private static Verdict verdict(String axis, Phrase first, Reading later, Phrase second) {
        Relation relation = later.has("old")
                ? Relation.ATTRIBUTED
                : later.has("correction") ? Relation.CORRECTION : Relation.CONTRADICTION;
        String why = String.format(
                Locale.ROOT,
                "%s: the reports about %s exclude each other.",
                axis,
                String.join(", ", first.shared(second)).toLowerCase(Locale.ROOT));
        return new Verdict(relation, Kind.STATUS, axis, List.of(first.head(), second.head()), RULE, 0.85, why);
    }
}
