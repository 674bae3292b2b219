package org.newsmonitor.contradiction;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsmonitor.claim.grammar.Clause;
import org.newsmonitor.claim.grammar.Tense;
import org.newsmonitor.claim.grammar.Word;
import org.newsmonitor.story.Kind;
import org.newsmonitor.story.Relation;

/** One report affirms what the other denies. */
final class DenialComparer implements PhraseComparer {
    private static final String RULE = "denial/5";
    private static final Duration SOON = Duration.ofDays(3);
    private static final Set<String> OWN = Set.of("own", "belong");
    private static final double MOST = 0.6;
    private static final double ENOUGH = 0.4;

    /** How much of what is denied the other report must speak of. */
    private static final double COVERED = 0.35;

    private static final double COVERED_UNDATED = 0.75;

    /** One article tells its reader that two parties answer each other; less need be in common. */
    private static final double COVERED_INSIDE = 0.3;

    @Override
    public Optional<Verdict> compare(Reading earlier, Phrase whole, Reading later, Phrase other) {
        Phrase first = whole.clause().negated() ? whole.ofFirstVerb() : whole;
        Phrase second = other.clause().negated() ? other.ofFirstVerb() : other;
        boolean opposed = first.clause().negated() != second.clause().negated()
                && sameEvent(first, second)
                && sameSubject(earlier, first, later, second)
                && answers(earlier, first, later, second);
        return opposed ? Optional.of(verdict(earlier, first, later, second)) : Optional.empty();
    }

    /** Across articles, a name in common, or most of what they say. */
    private static boolean sameSubject(Reading earlier, Phrase first, Reading later, Phrase second) {
        boolean oneArticle = earlier.article().id().equals(later.article().id());
        int least = Math.min(first.telling().size(), second.telling().size());
        int shared = shared(first, second);
        boolean verb = first.shared(second).contains(second.head()) || sameVerb(first, second);
        boolean named = Guard.shareName(first, second) && verb;
        return oneArticle || (named && shared >= 3) || (shared >= 2 && shared >= MOST * least);
    }

    /** How much both speak of; a subject in common counts, however common its noun: "the officer has not been suspended". */
    private static int shared(Phrase first, Phrase second) {
        return first.shared(second).size() + (Subjects.shareNoun(first, second) ? 1 : 0);
    }

    /** "Knew" and "did not know": a verb too common to tell much is still the same verb. */
    private static boolean sameVerb(Phrase first, Phrase second) {
        return Deeds.same(first.head(), second.head())
                && first.clause().head() >= 0
                && first.clause().words().get(first.clause().head()).isVerb();
    }

    private static boolean sameEvent(Phrase first, Phrase second) {
        Set<String> shared = first.shared(second);
        Phrase denied = first.clause().negated() ? first : second;
        boolean verb = shared.contains(denied.head()) || sameVerb(first, second);
        double overlap = shared.size()
                / (double) Math.max(
                        1, Math.min(first.telling().size(), second.telling().size()));
        Phrase affirmed = first.clause().negated() ? second : first;
        return verb
                && sameClass(denied, affirmed)
                && samePredicate(denied, affirmed)
                && !Denied.deniesToo(affirmed, denied.head())
                && shared(first, second) >= 2
                && overlap >= ENOUGH
                && !Guard.placesClash(first, second)
                && !Guard.daysClash(first, second);
    }

    /** "Was not home" is answered by "was home" or "is at home", not by a home that is only mentioned. */
    private static boolean samePredicate(Phrase denied, Phrase affirmed) {
        Clause clause = denied.clause();
        boolean predicate = clause.head() >= 0
                && clause.verb().equals("be")
                && clause.after().stream().noneMatch(Word::isVerb)
                && !clause.words().get(0).lower().equals("there");
        return !predicate || (affirmed.head().equals(denied.head()) && Subjects.isToldIn(denied, affirmed));
    }

    /** The verb denied is a verb in the other clause too; a concept of the thesaurus may be any word. */
    private static boolean sameClass(Phrase denied, Phrase affirmed) {
        boolean concept = !denied.head().equals(denied.head().toLowerCase(Locale.ROOT));
        boolean light =
                denied.clause().head() >= 0 && !denied.clause().verb().equals("be") && !isVerb(denied, denied.head());
        return concept || light || isVerb(denied, denied.head()) == isVerb(affirmed, denied.head());
    }

    private static boolean isVerb(Phrase phrase, String name) {
        return phrase.concepts().stream()
                .anyMatch(concept -> concept.name().equals(name)
                        && phrase.clause().words().get(concept.at()).isVerb());
    }

    /** The denial speaks of what the other report says: its names, its subject, most of its words. */
    private static boolean answers(Reading earlier, Phrase first, Reading later, Phrase second) {
        boolean deniedFirst = first.clause().negated();
        Phrase denied = deniedFirst ? first : second;
        Phrase affirmed = deniedFirst ? second : first;
        Reading other = deniedFirst ? later : earlier;
        return sameNames(denied, other)
                && Denied.isAffirmedBy(denied, affirmed, other)
                && Subjects.meet(denied, other, affirmed)
                && covered(denied, other) >= least(earlier, later);
    }

    private static double least(Reading earlier, Reading later) {
        if (earlier.article().id().equals(later.article().id())) {
            return COVERED_INSIDE;
        }
        return earlier.undated() || later.undated() ? COVERED_UNDATED : COVERED;
    }

    private static double covered(Phrase denied, Reading other) {
        long known = denied.telling().stream().filter(other.telling()::contains).count();
        return known / (double) Math.max(1, denied.telling().size());
    }

    /** Names that the denial speaks of must stand in the other article too. */
    private static boolean sameNames(Phrase denied, Reading other) {
        return Guard.knows(other, denied.properFrom(denied.clause().head() + 1));
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
        boolean planned = first.clause().tense() == Tense.FUTURE;
        if (planned || second.clause().tense() == Tense.FUTURE) {
            boolean bothPlanned = planned && second.clause().tense() == Tense.FUTURE;
            return !bothPlanned || later.has("update") || earlier.voice().equals(later.voice());
        }
        boolean answers = isAnswer(earlier, later, second);
        boolean state = first.clause().tense() == Tense.PRESENT && !answers;
        boolean notYet = first.clause().negated()
                && !answers
                && (first.clause().tense() != Tense.PAST || Denied.isPending(first, second));
        return (state || notYet) && !Guard.happenedBefore(second, earlier);
    }

    /** Another party says within days that it is not so, and not that it is so no longer. */
    private static boolean isAnswer(Reading earlier, Reading later, Phrase second) {
        return (second.clause().negated() || owns(second))
                && !later.has("update")
                && !earlier.voice().equals(later.voice())
                && earlier.isFollowedWithin(SOON, later);
    }

    /** What somebody owns does not change hands within days. */
    private static boolean owns(Phrase phrase) {
        return OWN.contains(phrase.clause().verb());
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
                sentence);
    }
}
