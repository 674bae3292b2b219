package org.newsmonitor.contradiction;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsmonitor.claim.grammar.Tense;
import org.newsmonitor.story.Kind;
import org.newsmonitor.story.Relation;

/** One report affirms what the other denies. */
final class DenialComparer implements Comparer {
    private static final String RULE = "denial/1";
    private static final double MOST = 0.6;
    private static final double ENOUGH = 0.4;

    @Override
    public Optional<Verdict> compare(Reading earlier, Reading later) {
        for (Phrase first : earlier.phrases()) {
            for (Phrase second : later.phrases()) {
                if (first.clause().negated() != second.clause().negated()
                        && sameEvent(first, second)
                        && sameSubject(earlier, first, later, second)
                        && sameNames(
                                first.clause().negated() ? first : second,
                                first.clause().negated() ? later : earlier)) {
                    return Optional.of(verdict(earlier, first, later, second));
                }
            }
        }
        return Optional.empty();
    }

    /** Across articles, a name in common, or most of what they say. */
    private static boolean sameSubject(Reading earlier, Phrase first, Reading later, Phrase second) {
        boolean oneArticle = earlier.article().id().equals(later.article().id());
        int least = Math.min(first.telling().size(), second.telling().size());
        int shared = first.shared(second).size();
        boolean named = Guard.shareName(first, second) && first.shared(second).contains(second.head());
        return oneArticle || (named && shared >= 3) || (shared >= 2 && shared >= MOST * least);
    }

    private static boolean sameEvent(Phrase first, Phrase second) {
        Set<String> shared = first.shared(second);
        Phrase denied = first.clause().negated() ? first : second;
        boolean verb = shared.contains(denied.head());
        double overlap = shared.size()
                / (double) Math.max(
                        1, Math.min(first.telling().size(), second.telling().size()));
        return verb && shared.size() >= 2 && overlap >= ENOUGH && !Guard.placesClash(first, second);
    }

    /** Names that the denial speaks of must stand in the other sentence too. */
    private static boolean sameNames(Phrase denied, Reading other) {
        int head = denied.clause().head();
        String text = other.claim().quote().toLowerCase(Locale.ROOT);
        return denied.concepts().stream()
                .filter(concept -> concept.proper() && concept.at() > head)
                .allMatch(concept -> text.contains(concept.name()));
    }

    private static Verdict verdict(Reading earlier, Phrase first, Reading later, Phrase second) {
        if (later.has("old") || !Guard.isFirm(first) || !Guard.isFirm(second) || !Guard.bothAssert(earlier, later)) {
            return verdict(first, second, Relation.ATTRIBUTED, "one of them only recalls, supposes or asks");
        }
        if (later.has("correction")) {
            return verdict(first, second, Relation.CORRECTION, "the later report takes the earlier one back");
        }
        if (hasChanged(earlier, first, later, second)) {
            return verdict(first, second, Relation.UPDATE, "it may have happened since");
        }
        return verdict(first, second, Relation.CONTRADICTION, "one affirms what the other denies");
    }

    private static boolean hasChanged(Reading earlier, Phrase first, Reading later, Phrase second) {
        if (earlier.article().id().equals(later.article().id())) {
            return false;
        }
        if (second.clause().tense() == Tense.FUTURE || first.clause().tense() == Tense.FUTURE) {
            return true;
        }
        boolean state = first.clause().tense() == Tense.PRESENT;
        boolean notYet = first.clause().negated() && first.clause().tense() != Tense.PAST;
        return (state || notYet) && !Guard.happenedBefore(second, earlier);
    }

    private static Verdict verdict(Phrase first, Phrase second, Relation relation, String why) {
        String fact = first.clause().negated() ? first.head() : second.head();
        String sentence = String.format(
                Locale.ROOT,
                "Both speak of %s; %s.",
                String.join(", ", first.shared(second)).toLowerCase(Locale.ROOT),
                why);
        return new Verdict(
                relation,
                Kind.DENIAL,
                fact.toLowerCase(Locale.ROOT),
                List.of(
                        first.clause().negated() ? "denied" : "affirmed",
                        second.clause().negated() ? "denied" : "affirmed"),
                RULE,
                0.85,
                sentence);
    }
}
