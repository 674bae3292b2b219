package org.newsmonitor.contradiction;

import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.newsmonitor.claim.grammar.Tense;
import org.newsmonitor.claim.grammar.Word;

/**
 * Two clauses that may tell of one deed in much the same words, so that what differs between them is what their reports
 * dispute.
 *
 * @param deed the concept of the verb both have; empty when they tell of different deeds
 */
record Twin(Reading earlier, Phrase first, Reading later, Phrase second, String deed) {
    /** How much of what the shorter clause says the other must say too, places aside. */
    private static final double ALIKE = 0.6;

    /** The same for what is told of somebody else's deed. */
    private static final double SAME = 0.75;

    /** Heads of clauses whose subject is what happened. */
    static final Set<String> HAPPEN = Set.of("happen", "occur", "HELD", "place");

    private static final Set<String> DEFINITE =
            Set.of("the", "this", "that", "these", "those", "its", "his", "her", "their", "'s", "'");

    static Twin of(Reading earlier, Phrase first, Reading later, Phrase second) {
        return new Twin(earlier, first, later, second, deed(first, second));
    }

    /** The verb of both; where one only says that it happened, the noun that does the other's work. */
    private static String deed(Phrase first, Phrase second) {
        boolean same = Deeds.same(first.head(), second.head());
        if (same || HAPPEN.contains(second.head())) {
            return first.clause().head() < 0 ? "" : same ? first.head() : noun(second, first);
        }
        return HAPPEN.contains(first.head()) ? noun(first, second) : "";
    }

    private static String noun(Phrase happening, Phrase other) {
        Set<String> subject = Subjects.of(happening);
        return subject.stream()
                .filter(other.telling()::contains)
                .filter(name -> !name.equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse("");
    }

    /** Whether both tell of one deed done to one thing: the same verb, the same words, and nobody unknown to the other. */
    boolean ofOneDeed() {
        return ofOneDeed(Set.of());
    }

    /** @param aside concepts that may differ */
    boolean ofOneDeed(Set<String> aside) {
        Set<String> places = placeWords();
        Set<String> different = new HashSet<>(places);
        different.addAll(aside);
        return !deed.isEmpty()
                && first.clause().negated() == second.clause().negated()
                && likeness(different) >= ALIKE
                && sharesThing()
                && !Guard.hasForeignName(first, later, places)
                && !Guard.hasForeignName(second, earlier, places);
    }

    /** Whether the later report takes the deed itself for known: "the explosion at the bakery happened at seven". */
    boolean ofKnownEvent() {
        Set<String> known = definite(second);
        boolean told = first.head().equals(deed) || Subjects.of(first).contains(deed);
        return told
                && second.concepts().stream()
                        .filter(concept -> concept.name().equals(deed))
                        .map(concept -> second.clause().words().get(concept.at()))
                        .anyMatch(word -> word.is("NOUN") && known.contains(second.nameOf(word)));
    }

    /** Whether both tell much the same of one known doer: "the family paid a ransom of …". */
    boolean ofOneDoer() {
        Set<String> doers = new HashSet<>(Subjects.of(first));
        doers.retainAll(Subjects.of(second));
        doers.retainAll(definite(first));
        return !deed.isEmpty()
                && first.clause().negated() == second.clause().negated()
                && likeness() >= SAME
                && !Collections.disjoint(doers, definite(second))
                && !Guard.hasForeignName(first, later)
                && !Guard.hasForeignName(second, earlier);
    }

    /** Whether both tell the same of one known thing, whoever did it. */
    boolean ofOneThing(Set<String> doer, Set<String> otherDoer) {
        Set<String> aside = placeWords();
        aside.addAll(doer);
        aside.addAll(otherDoer);
        return likeness(aside) >= SAME && sharesThing();
    }

    /** 0 to 1. */
    double likeness() {
        return likeness(placeWords());
    }

    private double likeness(Set<String> aside) {
        Set<String> one = without(first, aside);
        Set<String> other = without(second, aside);
        if (deed.equals(first.head()) && other.remove(second.head())) {
            other.add(deed);
        }
        int least = Math.min(one.size(), other.size());
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return both.size() < 2 ? 0 : both.size() / (double) least;
    }

    /** What it is done to is named in both, or the later report takes it for known: "the bridge", not "a bridge". */
    private boolean sharesThing() {
        Set<String> things = new HashSet<>(Theme.things(first));
        things.retainAll(Theme.things(second));
        return !Collections.disjoint(things, definite(second));
    }

    /** Names, and nouns behind "the" or a possessive, as concepts; no name that only describes ("an Aurora airliner"). */
    static Set<String> definite(Phrase phrase) {
        Set<String> nouns = new HashSet<>();
        boolean open = false;
        boolean indefinite = false;
        for (Word word : phrase.clause().words()) {
            boolean inside = word.isNominal() || word.is("ADJ") || word.is("NUM");
            indefinite = word.lower().equals("a") || word.lower().equals("an") || (indefinite && inside);
            open = DEFINITE.contains(word.lower()) || (open && inside);
            if ((word.isNominal() && open) || (word.is("PROPN") && !indefinite)) {
                nouns.add(phrase.nameOf(word));
            }
        }
        return nouns;
    }

    private static Set<String> without(Phrase phrase, Set<String> words) {
        Set<String> rest = new HashSet<>(phrase.telling());
        rest.removeAll(words);
        return rest;
    }

    private Set<String> placeWords() {
        Set<String> words = first.placeWords();
        words.addAll(second.placeWords());
        return words;
    }

    /** "Was last seen": one time of many. */
    boolean ofLastTime() {
        return isLast(first) && isLast(second);
    }

    private static boolean isLast(Phrase phrase) {
        return phrase.clause().before().stream().anyMatch(word -> word.lower().equals("last"));
    }

    boolean bothHappened() {
        return first.clause().tense().isPast() && second.clause().tense().isPast();
    }

    /** Both are plans. */
    boolean bothAhead() {
        return first.clause().tense() == Tense.FUTURE && second.clause().tense() == Tense.FUTURE;
    }
}
