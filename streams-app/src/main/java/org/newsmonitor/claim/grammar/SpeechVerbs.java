package org.newsmonitor.claim.grammar;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which verbs report what somebody says, and where they do something else. */
final class SpeechVerbs {
    private static final Map<String, List<String>> VERBS = Lexicon.groups(SpeechVerbs.class, "speech.txt");
    private static final Set<String> SAY = Lexicon.group(VERBS, "say");
    private static final Set<String> ALSO_DEEDS = Lexicon.group(VERBS, "also_deeds");
    private static final Set<String> SHOW = Lexicon.group(VERBS, "show");
    private static final Set<String> DENY = Lexicon.group(VERBS, "deny");
    private static final Set<String> REPORTS = Lexicon.group(VERBS, "reports");
    private static final Set<String> GRANTS = Lexicon.group(VERBS, "grants");
    private static final int NEAR = 5;

    private SpeechVerbs() {}

    /** Whether a word that reports something denies it. */
    static boolean denies(Word word) {
        return DENY.contains(word.lemma());
    }

    /** Whether the word at a place reports or denies something here. */
    static boolean says(List<Word> words, int at) {
        Word word = words.get(at);
        boolean trailing = at + 1 >= words.size() || words.get(at + 1).is("PUNCT");
        boolean says = (SAY.contains(word.lemma()) && !isDeed(words, at))
                || denies(words, at)
                || (SHOW.contains(word.lemma()) && (trailing || isThat(words, at + 1)));
        boolean passive = at > 0
                && (words.get(at - 1).lemma().equals("be")
                        || words.get(at - 1).lower().equals("to")
                        || words.get(at - 1).lower().equals("having"));
        return says && !passive && (word.isVerb() || word.lower().equals("said"));
    }

    /** "Camera recordings show that …". */
    private static boolean isThat(List<Word> words, int at) {
        return words.get(at).lower().equals("that") && words.get(at).is("SCONJ");
    }

    /** A noun phrase follows, and no verb before the next comma. */
    private static boolean isDeed(List<Word> words, int at) {
        List<Word> rest = words.subList(at + 1, words.size()).stream()
                .takeWhile(word -> !word.is("PUNCT"))
                .toList();
        return ALSO_DEEDS.contains(words.get(at).lemma())
                && !rest.isEmpty()
                && (rest.get(0).isNominal()
                        || rest.get(0).is("DET")
                        || rest.get(0).is("NUM")
                        || rest.get(0).is("ADJ"))
                && rest.stream().noneMatch(word -> word.isVerb() || word.is("AUX"));
    }

    /** "Denied that", "rejected the claim"; not "denied bail" or "rejected the offer". */
    private static boolean denies(List<Word> words, int at) {
        String lemma = words.get(at).lemma();
        boolean withholds = words.subList(at + 1, Math.min(words.size(), at + NEAR)).stream()
                .anyMatch(word -> GRANTS.contains(word.lemma()));
        return (lemma.equals("deny") && !withholds)
                || (DENY.contains(lemma)
                        && words.subList(at + 1, Math.min(words.size(), at + NEAR)).stream()
                                .anyMatch(word -> REPORTS.contains(word.lemma())));
    }
}
