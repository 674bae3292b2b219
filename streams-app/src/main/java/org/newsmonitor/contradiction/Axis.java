package org.newsmonitor.contradiction;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsmonitor.claim.grammar.Lexicon;

/**
 * Two states of one thing that exclude each other.
 *
 * @param one the state that comes first, where one does
 */
record Axis(Type type, String name, String one, String other) {
    private static final Set<String> LINKS =
            Set.of("be", "remain", "stay", "become", "keep", "find", "declare", "rule", "pronounce", "leave", "hold");

    /** Words between a linking verb and the state, at most. */
    private static final int NEAR = 6;

    /** How the two states follow each other; opposites.txt says what each means. */
    enum Type {
        FINAL,
        FORWARD,
        CYCLE,
        DATED,
        WHO
    }

    static List<Axis> all() {
        return Lexicon.groups(Axis.class, "opposites.txt").entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Axis of(String key, List<String> ends) {
        int dot = key.indexOf('.');
        Type type = Type.valueOf(key.substring(0, dot).toUpperCase(Locale.ROOT));
        return new Axis(type, key.substring(dot + 1), ends.get(0), ends.get(1));
    }

    boolean opposes(Phrase first, Phrase second) {
        boolean opposed = (says(first, one) && says(second, other)) || (says(first, other) && says(second, one));
        return opposed && (type != Type.WHO || sameSubject(first, second));
    }

    /** Whether the later phrase goes back to the state that comes first. */
    boolean isBack(Phrase first, Phrase second) {
        return says(first, other) && says(second, one);
    }

    /** The word or phrase that says the state. */
    String wordIn(Phrase phrase) {
        return phrase.concepts().stream()
                .filter(concept -> concept.name().equals(one) || concept.name().equals(other))
                .findFirst()
                .map(concept -> phrase.clause().words().get(concept.at()).lower())
                .orElse(phrase.head());
    }

    /** The state is what the clause says, not a word beside it: its verb, or what follows "remains". */
    private static boolean says(Phrase phrase, String state) {
        int head = phrase.clause().head();
        return phrase.head().equals(state)
                || (head >= 0
                        && LINKS.contains(phrase.clause().words().get(head).lemma())
                        && phrase.concepts().stream()
                                .anyMatch(concept -> concept.at() > head
                                        && concept.at() <= head + NEAR
                                        && concept.name().equals(state)));
    }

    /** A name before both verbs. */
    private static boolean sameSubject(Phrase first, Phrase second) {
        return first.concepts().stream()
                .filter(concept ->
                        concept.proper() && concept.at() < first.clause().head())
                .anyMatch(concept -> second.concepts().stream()
                        .anyMatch(other -> other.proper()
                                && other.at() < second.clause().head()
                                && other.name().equals(concept.name())));
    }
}
