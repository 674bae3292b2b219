package org.newsmonitor.contradiction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsmonitor.claim.grammar.Lexicon;
import org.newsmonitor.claim.grammar.Word;

/** Names what words mean, so that "die", "death toll" and "were killed" are one thing. */
final class Concepts {
    private static final int LONGEST = 4;
    /** "died" has a stem to guess from, "did" has not. */
    private static final int SHORTEST = 5;

    /** Words that may stand inside a phrase, as figures may: "handed in his resignation", "let her go", "cost six lives". */
    private static final Set<String> INSIDE =
            Set.of("his", "her", "its", "their", "our", "my", "him", "it", "them", "us", "me", "the", "a", "an");

    /** Behind a word of concepts.txt that has this sense as a verb, or as a noun, only. */
    private static final String VERB = "/V";

    private static final String NOUN = "/N";

    private final Map<String, String> byWords = new HashMap<>();
    private final Set<String> generic = Lexicon.words(Concepts.class, "generic.txt");

    Concepts() {
        Lexicon.groups(Concepts.class, "concepts.txt")
                .forEach((concept, members) -> members.forEach(member -> byWords.putIfAbsent(member, concept)));
    }

    /** One concept for each content word, phrases taken first; {@code at} is the word's place in the clause. */
    List<Concept> of(List<Word> words) {
        List<Concept> concepts = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            int length = phraseAt(words, i);
            String name = length > 0 ? byWords.getOrDefault(join(words, i, length), "") : "";
            Word word = words.get(i);
            if (length > 0) {
                concepts.add(new Concept(name, i, false));
            } else if (word.isContent() || (word.is("ADV") && word.lower().length() > 3)) {
                concepts.add(new Concept(word.lemma(), i, word.is("PROPN") && isTelling(word.lemma())));
            }
            i += Math.max(1, length);
        }
        return concepts;
    }

    boolean isTelling(String concept) {
        return !generic.contains(concept);
    }

    private int phraseAt(List<Word> words, int at) {
        for (int length = Math.min(LONGEST, words.size() - at); length > 0; length--) {
            if (byWords.containsKey(join(words, at, length))
                    && (length > 1 || !words.get(at).is("PROPN") || opens(words, at))) {
                return length;
            }
        }
        return 0;
    }

    /** "Revenue rose": the capital of a first word makes no name of a word of the thesaurus. */
    private static boolean opens(List<Word> words, int at) {
        return at == 0 && words.size() > 1 && !words.get(1).is("PROPN");
    }

    /** The word as written, its base form, and what else that may be where the model guessed wrong ("acquitte"). */
    private static List<String> forms(Word word) {
        if (word.is("AUX") || word.lower().length() < SHORTEST) {
            return List.of(word.lower(), word.lemma());
        }
        String stem = word.lower().replaceFirst("(e?d|ing)$", "");
        String single = stem.replaceFirst("([a-z])\\1$", "$1");
        return List.of(word.lower(), word.lemma(), stem, stem + "e", single);
    }

    private String join(List<Word> words, int from, int length) {
        if (length == 1) {
            Word word = words.get(from);
            String sort = word.isVerb() ? VERB : word.isNominal() ? NOUN : "";
            return forms(word).stream()
                    .flatMap(form -> Stream.of(form, form + sort))
                    .filter(byWords::containsKey)
                    .findFirst()
                    .orElse(word.lower());
        }
        List<Word> phrase = words.subList(from, from + length);
        List<Word> inner = phrase.subList(1, length - 1);
        if (inner.stream().noneMatch(Concepts::mayStandInside)) {
            return joined(phrase);
        }
        List<Word> told = new ArrayList<>(phrase);
        told.subList(1, length - 1).removeIf(Concepts::mayStandInside);
        String shortened = joined(told);
        return byWords.containsKey(shortened) ? shortened : joined(phrase);
    }

    private static boolean mayStandInside(Word word) {
        return INSIDE.contains(word.lower()) || word.is("NUM");
    }

    private static String joined(List<Word> words) {
        return words.stream().map(Word::lemma).collect(Collectors.joining("_"));
    }
}
