package org.newsmonitor.contradiction;

import java.time.Duration;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsmonitor.claim.grammar.Clause;
import org.newsmonitor.claim.grammar.Lexicon;
import org.newsmonitor.claim.grammar.Word;
import org.newsmonitor.story.Claim;
import org.newsmonitor.story.Kind;
import org.newsmonitor.story.Mention;
import org.newsmonitor.story.Quantity;
import org.newsmonitor.story.Relation;

/** Who did what only one party can have done: "brokered by Qatar" against "brokered by Egypt". */
final class ActorComparer implements PhraseComparer {
    private static final String RULE = "actor/6";
    /** Before two parties can have met again. */
    private static final Duration SOON = Duration.ofDays(3);

    private static final Set<String> STATES = Set.of("be", "have", "seem", "appear");

    /** Deeds that a noun behind "be" tells too: "was the leader of the mutiny", "was at the controls". */
    private static final Set<String> OFFICES = Set.of("LEAD", "PILOT");

    private static final Set<String> ONE = Set.of("a", "an");
    private static final double SWAPPED = 0.7;

    private final Contrasts contrasts = new Contrasts();
    private final Set<String> sole = Lexicon.words(ActorComparer.class, "sole.txt");
    private final Set<String> recurring = Lexicon.words(ActorComparer.class, "recurring.txt");
    private final Set<String> shareable = new HashSet<>(Lexicon.words(ActorComparer.class, "shareable.txt"));

    ActorComparer() {
        shareable.addAll(recurring);
        shareable.removeAll(sole);
    }

    @Override
    public boolean takes(Reading earlier, Reading later) {
        return PhraseComparer.bothNews(earlier, later);
    }

    @Override
    public Optional<Verdict> compare(Reading earlier, Phrase first, Reading later, Phrase second) {
        String deed = first.head();
        boolean same = acts(first)
                && (!shareable.contains(deed) || (recurring.contains(deed) && Times.onOneDay(first, second)))
                && Deeds.same(deed, second.head())
                && (deed.equals(second.head()) || sole.contains(deed) || !shareable.contains(second.head()))
                && happened(first)
                && happened(second)
                && !Guard.happenedSince(second, earlier, first)
                && !countsDiffer(first, second)
                && !Guard.daysClash(first, second);
        if (!same) {
            return Optional.empty();
        }
        Optional<Roles> one = Roles.of(first);
        Optional<Roles> other = Roles.of(second);
        boolean apart = one.isPresent()
                && other.isPresent()
                && !contrasts.apart(first, second, doers(one.get(), other.get()))
                && differ(one.get(), other.get(), Twin.of(earlier, first, later, second))
                && !Guard.hasForeignName(first, later, one.get().words())
                && !Guard.hasForeignName(second, earlier, other.get().words());
        return apart
                ? Optional.of(verdict(deed, told(one.get(), earlier), told(other.get(), later)))
                : Optional.empty();
    }

    /** "Shot two men" and "shot a man". */
    private static boolean countsDiffer(Phrase first, Phrase second) {
        Set<Double> one = counts(first);
        Set<Double> other = counts(second);
        return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
    }

    /** How many it was done to, where the words right behind the verb tell. */
    private static Set<Double> counts(Phrase phrase) {
        List<Word> object = phrase.clause().after().stream().limit(2).toList();
        Set<Double> counts = phrase.mentions().stream()
                .filter(mention ->
                        object.stream().anyMatch(word -> mention.span().contains(word.span())))
                .map(Mention::value)
                .filter(Quantity.class::isInstance)
                .map(value -> ((Quantity) value).low())
                .collect(Collectors.toSet());
        boolean one = object.stream().limit(1).anyMatch(word -> ONE.contains(word.lower()));
        return one ? Set.of(1.0) : counts;
    }

    private static Set<String> doers(Roles one, Roles other) {
        Set<String> words = new HashSet<>(one.words());
        words.addAll(other.words());
        return words;
    }

    /** A deed that one party does, done by two; or any deed on one definite thing, told in the same words but for who did it. */
    private boolean differ(Roles one, Roles other, Twin twin) {
        if (one.swappedWith(other)) {
            return twin.earlier().isFollowedWithin(SOON, twin.later()) && twin.likeness() >= SWAPPED;
        }
        return !knows(twin.later(), one)
                && !knows(twin.earlier(), other)
                && one.otherDoer(other)
                && one.sameDeed(other)
                && !one.ofOtherThing(other)
                && !one.mayBe(other)
                && ((sole.contains(twin.deed()) && !one.mayBeCalled(other))
                        || (one.comparableWith(other) && twin.ofOneThing(one.words(), other.words())));
    }

    /** "Kenteris won gold while Thanou won silver" does not say that Thanou won what Kenteris did. */
    private static boolean knows(Reading reading, Roles doer) {
        return doer.isNamed() && reading.names().containsAll(doer.names());
    }

    /** Its verb says what was done, not what somebody is. */
    private static boolean acts(Phrase phrase) {
        String verb = phrase.clause().verb();
        return !verb.isEmpty() && (!STATES.contains(verb) || OFFICES.contains(phrase.head()));
    }

    private static boolean happened(Phrase phrase) {
        Clause clause = phrase.clause();
        boolean goingOn = clause.head() >= 0
                && clause.words().get(clause.head()).lower().endsWith("ing")
                && !OFFICES.contains(phrase.head());
        return !clause.negated() && clause.tense().isPast() && !goingOn;
    }

    /** As its report calls the doer. */
    private static String told(Roles roles, Reading reading) {
        Claim claim = reading.claim();
        return roles.doer().shift(-claim.span().start()).of(claim.quote());
    }

    private static Verdict verdict(String deed, String one, String other) {
        String name = deed.toLowerCase(Locale.ROOT);
        String why = String.format(
                Locale.ROOT, "Only one can have done it (%s), and the reports name %s and %s.", name, one, other);
        return new Verdict(Relation.CONTRADICTION, Kind.ACTOR, name, List.of(one, other), RULE, why);
    }
}
