package org.newsmonitor.contradiction;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.newsmonitor.claim.grammar.Word;

/** What a clause says something of: its object when it acts on one, else its subject. */
final class Theme {
    /** Verbs that say something of their subject, whatever follows. */
    private static final Set<String> ENDURE = Set.of(
            "survive",
            "withstand",
            "escape",
            "outlive",
            "leave",
            "reach",
            "enter",
            "become",
            "remain",
            "test",
            "plead",
            "miss");

    private static final Set<String> LOCATIVE =
            Set.of("below", "above", "near", "behind", "beside", "under", "outside", "around", "beneath", "opposite");

    private static final Set<String> PARTICLES = Set.of("down", "up", "off", "out", "over", "back");

    private Theme() {}

    static boolean shared(Phrase first, Phrase second) {
        Set<String> things = things(first);
        return things(second).stream().anyMatch(things::contains);
    }

    static Set<String> things(Phrase phrase) {
        List<Word> words = phrase.clause().words();
        int head = phrase.clause().head();
        boolean active = head >= 0
                && !ENDURE.contains(words.get(head).lemma())
                && !phrase.clause().isPassive()
                && !Twin.HAPPEN.contains(phrase.head())
                && hasObject(words, head);
        return active || head < 0
                ? nouns(phrase, words.subList(active ? head + 1 : 0, words.size()))
                : subject(phrase, words.subList(0, head));
    }

    /** The names in it, and its nouns but those that only say where it is: "the village below the dam". */
    private static Set<String> subject(Phrase phrase, List<Word> words) {
        Set<String> things = nouns(
                phrase,
                words.stream()
                        .takeWhile(word -> !LOCATIVE.contains(word.lower()))
                        .toList());
        words.stream().filter(word -> word.is("PROPN")).map(Word::lemma).forEach(things::add);
        return things.isEmpty() ? nouns(phrase, words) : things;
    }

    /** Names, and nouns but owners: "the boy's bicycle" is no boy. */
    private static Set<String> nouns(Phrase phrase, List<Word> words) {
        return IntStream.range(0, words.size())
                .filter(at -> words.get(at).is("PROPN") || (words.get(at).is("NOUN") && !Subjects.isOwner(words, at)))
                .mapToObj(at -> phrase.nameOf(words.get(at)))
                .collect(Collectors.toSet());
    }

    /** A noun phrase directly behind the verb. */
    private static boolean hasObject(List<Word> words, int head) {
        int at = head + 1;
        if (at < words.size() && PARTICLES.contains(words.get(at).lower())) {
            at++;
        }
        while (at < words.size()
                && (words.get(at).is("DET")
                        || words.get(at).is("ADJ")
                        || words.get(at).is("NUM"))) {
            at++;
        }
        return at < words.size()
                && (words.get(at).isNominal() || words.get(at).is("PRON"))
                && !words.get(head).lemma().equals("be");
    }
}
