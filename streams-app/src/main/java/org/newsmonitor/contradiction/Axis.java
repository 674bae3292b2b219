package org.newsmonitor.contradiction;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsmonitor.claim.grammar.Word;

/**
 * Two states of one thing that exclude each other.
 *
 * @param topic what both clauses must speak of; empty for anything
 * @param one words of the state that comes first, where one does
 */
record Axis(Type type, String name, String topic, Set<String> one, Set<String> other) {
    private static final Set<String> LINKS = Set.of(
            "be",
            "remain",
            "stay",
            "become",
            "keep",
            "find",
            "declare",
            "rule",
            "plead",
            "pronounce",
            "leave",
            "hold",
            "test");

    private static final Set<String> DEPICTIVE =
            Set.of("alive", "dead", "unharmed", "unhurt", "uninjured", "unscathed");

    /** Words between a linking verb and the state, at most. */
    private static final int NEAR = 6;

    /** How the two states follow each other; opposites.txt says what each means. */
    enum Type {
        FINAL,
        FORWARD,
        CYCLE,
        DATED,
        SLOW,
        WHO,
        MEASURED
    }

    /**
     * @param key type, name and, behind "@", topic
     * @param ends the two states, words for one of them joined by "/"
     */
    static Axis of(String key, List<String> ends) {
        int dot = key.indexOf('.');
        int at = key.indexOf('@');
        String topic = at < 0 ? "" : key.substring(at + 1);
        String name = key.substring(dot + 1, at < 0 ? key.length() : at);
        Type type = Type.valueOf(key.substring(0, dot).toUpperCase(Locale.ROOT));
        return new Axis(type, name, topic, words(ends.get(0)), words(ends.get(1)));
    }

    private static Set<String> words(String end) {
        return Set.of(end.split("/"));
    }

    /** Whether states that one clause says are at one end, and states of the other clause at the other. */
    boolean parts(Set<String> here, Set<String> there) {
        return (meets(here, one) && meets(there, other)) || (meets(here, other) && meets(there, one));
    }

    /** Whether the clauses can be of one bearer of these states: some are only told by who has them. */
    boolean fits(Phrase first, Phrase second) {
        boolean onTopic = topic.isEmpty()
                || (first.telling().contains(topic) && second.telling().contains(topic));
        return onTopic
                && (type != Type.WHO || sameSubject(first, second))
                && (type != Type.MEASURED || Subjects.noun(first).equals(Subjects.noun(second)));
    }

    /** Whether the later phrase goes back to the state that comes first. */
    boolean isBack(Phrase first, Phrase second) {
        return meets(said(first), other) && meets(said(second), one);
    }

    private static boolean meets(Set<String> said, Set<String> state) {
        return !Collections.disjoint(said, state);
    }

    /** The word or phrase that says the state. */
    String wordIn(Phrase phrase) {
        int head = phrase.clause().head();
        return phrase.concepts().stream()
                .filter(concept -> isState(concept.name()) || isState(lower(phrase, concept)))
                .min(Comparator.comparing(concept -> concept.at() < head))
                .map(concept -> shown(phrase, concept))
                .orElse(phrase.head());
    }

    /** The first word of it; the concept's name for a phrase that begins with a preposition: "in danger". */
    private static String shown(Phrase phrase, Concept concept) {
        Word word = phrase.clause().words().get(concept.at());
        return word.is("ADP") || word.is("PART") ? concept.name().toLowerCase(Locale.ROOT) : word.lower();
    }

    private boolean isState(String word) {
        return one.contains(word) || other.contains(word);
    }

    private static String lower(Phrase phrase, Concept concept) {
        return phrase.clause().words().get(concept.at()).lower();
    }

    /** The states a clause says: its verb, or what follows "remains"; not a word beside it. Who "is survived by" others is dead. */
    static Set<String> said(Phrase phrase) {
        Set<String> said = new LinkedHashSet<>();
        if (phrase.clause().isPassive() && phrase.head().equals("ALIVE")) {
            return said;
        }
        said.add(phrase.head());
        int head = phrase.clause().head();
        boolean links = LINKS.contains(phrase.clause().verb());
        for (Concept concept : phrase.concepts()) {
            if (isDepictive(phrase, concept)) {
                said.add(concept.name());
            }
            boolean near = links && concept.at() > head && concept.at() <= head + NEAR;
            if (near || concept.at() == head) {
                said.add(concept.name());
                said.add(lower(phrase, concept));
                said.add(phrase.clause().words().get(concept.at()).lemma());
            }
        }
        return said;
    }

    /** "Were brought up alive", "was found dead": the state of whom the verb is about. */
    private static boolean isDepictive(Phrase phrase, Concept concept) {
        List<Word> words = phrase.clause().words();
        int next = concept.at() + 1;
        return phrase.clause().head() >= 0
                && concept.at() > phrase.clause().head()
                && DEPICTIVE.contains(words.get(concept.at()).lower())
                && (next == words.size() || !words.get(next).isNominal());
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
