package org.newsmonitor.contradiction;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.newsmonitor.claim.grammar.Word;

/** What stands before the verb of a clause, and whether two clauses can have it in common. */
final class Subjects {
    private static final Set<String> PERSONAL = Set.of("he", "she", "it", "they", "we", "i");

    private static final Set<String> POSSESSIVE = Set.of("its", "his", "her", "their", "our", "my");

    private Subjects() {}

    /** Whether the subject of a denial is somewhere in the other clause, and is its subject when both are active. */
    static boolean meet(Phrase denied, Reading other, Phrase affirmed) {
        Set<String> subject = withOwner(denied);
        Set<String> doer = withOwner(affirmed);
        if (subject.isEmpty() || doer.isEmpty()) {
            return true;
        }
        boolean sameVoice = denied.clause().isPassive() == affirmed.clause().isPassive();
        boolean sameDeed = sameVoice && denied.head().equals(affirmed.head()) && acts(denied) && acts(affirmed);
        if (sameDeed) {
            return !Collections.disjoint(subject, doer);
        }
        return !Collections.disjoint(subject, affirmed.telling()) || isKnown(denied, subject, other);
    }

    /** "Its ships had not fired": a deed of whose ships they are, too. */
    private static Set<String> withOwner(Phrase phrase) {
        Set<String> subject = new LinkedHashSet<>(of(phrase));
        if (phrase.clause().before().stream().anyMatch(word -> POSSESSIVE.contains(word.lower()))) {
            subject.addAll(phrase.names());
        }
        return subject;
    }

    /** Whether the subject is named, and the other article speaks of it. */
    private static boolean isKnown(Phrase denied, Set<String> subject, Reading other) {
        Set<String> names = new LinkedHashSet<>(subject);
        names.retainAll(denied.names());
        return !names.isEmpty() && Guard.knows(other, names);
    }

    /** Nouns and names before the main verb; the names a pronoun stands for, where they are known. */
    static Set<String> of(Phrase phrase) {
        if (PERSONAL.contains(phrase.clause().words().get(0).lower())) {
            return phrase.names();
        }
        Set<String> subject = new LinkedHashSet<>();
        int head = phrase.clause().head();
        for (Concept concept : phrase.concepts()) {
            boolean nominal = concept.at() < head
                    && phrase.clause().words().get(concept.at()).isNominal();
            if (nominal && !owns(phrase, concept) && phrase.telling().contains(concept.name())) {
                subject.add(concept.name());
            }
        }
        return subject;
    }

    /** Whether both have one noun for a subject, however common: "the officer", "the minister". */
    static boolean shareNoun(Phrase first, Phrase second) {
        Set<String> nouns = first.clause().before().stream()
                .filter(word -> word.is("NOUN"))
                .map(Word::lemma)
                .collect(Collectors.toSet());
        return second.clause().before().stream()
                .anyMatch(word -> word.is("NOUN")
                        && nouns.contains(word.lemma())
                        && !first.telling().contains(word.lemma()));
    }

    /** Whether the other clause speaks of what the subject is, not only of what is set behind it: "the annex to the treaty". */
    static boolean isToldIn(Phrase phrase, Phrase other) {
        Set<String> core = core(phrase);
        return core.isEmpty() || !Collections.disjoint(core, other.telling());
    }

    /** Of what stands before the verb, the names, and what is not set behind a preposition other than "of". */
    private static Set<String> core(Phrase phrase) {
        List<Word> before = phrase.clause().before();
        int end = IntStream.range(0, before.size())
                .filter(at ->
                        before.get(at).is("ADP") && !before.get(at).lower().equals("of"))
                .findFirst()
                .orElse(before.size());
        Set<String> subject = of(phrase);
        return phrase.concepts().stream()
                .filter(concept -> subject.contains(concept.name()) && (concept.proper() || concept.at() < end))
                .map(Concept::name)
                .collect(Collectors.toSet());
    }

    /** The last noun of the noun phrase it starts with: "turnout" of "turnout in the referendum was …"; empty when there is none. */
    static String noun(Phrase phrase) {
        return noun(phrase.clause().before());
    }

    /** The same, of words that start with a noun phrase. */
    static String noun(List<Word> words) {
        return lastNoun(words).map(Word::lemma).orElse("");
    }

    static Optional<Word> lastNoun(List<Word> words) {
        return words.stream()
                .takeWhile(word ->
                        word.isNominal() || word.is("DET") || word.is("ADJ") || word.is("NUM") || word.is("PRON"))
                .filter(word -> word.is("NOUN"))
                .reduce((before, last) -> last);
    }

    /** "The boy's stepfather" is not the boy. */
    private static boolean owns(Phrase phrase, Concept concept) {
        return !concept.proper() && isOwner(phrase.clause().words(), concept.at());
    }

    /** Whether "'s" follows a word. */
    static boolean isOwner(List<Word> words, int at) {
        return at + 1 < words.size() && words.get(at + 1).lower().equals("'s");
    }

    /** "was behind it" and "was the result of it" say the same with subjects swapped; "caused it" does not. */
    private static boolean acts(Phrase phrase) {
        int head = phrase.clause().head();
        return head >= 0 && phrase.clause().words().get(head).isVerb();
    }
}
