package org.newsmonitor.claim.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** "It was the union that walked out" says that the union walked out. */
final class Cleft {
    private static final Set<String> BE = Set.of("is", "was", "'s");
    private static final Set<String> LEADS = Set.of("that", "but", "and", ",");
    private static final Set<String> WHO = Set.of("who", "that", "which");
    /** Words of whom it was, at most. */
    private static final int LONGEST = 10;

    private Cleft() {}

    /** The words without "it was" and "who", where a noun phrase stands between and a verb follows; else as they are. */
    static List<Word> opened(List<Word> words) {
        int it = 0;
        while (it < words.size() && LEADS.contains(words.get(it).lower())) {
            it++;
        }
        if (it + 4 >= words.size()
                || !words.get(it).lower().equals("it")
                || !BE.contains(words.get(it + 1).lower())) {
            return words;
        }
        int who = endOfNounPhrase(words, it + 2);
        boolean cleft = who > it + 2
                && WHO.contains(words.get(who).lower())
                && words.subList(it + 2, who).stream().anyMatch(Word::isNominal)
                && (words.get(who + 1).isVerb() || words.get(who + 1).is("AUX"));
        if (!cleft) {
            return words;
        }
        List<Word> opened = new ArrayList<>(words.subList(0, it));
        opened.addAll(words.subList(it + 2, who));
        opened.addAll(words.subList(who + 1, words.size()));
        return opened;
    }

    /** Where the noun phrase that starts here ends; before the last word. */
    private static int endOfNounPhrase(List<Word> words, int from) {
        int at = from;
        while (at < Math.min(words.size() - 2, from + LONGEST) && belongs(words.get(at))) {
            at++;
        }
        return at;
    }

    private static boolean belongs(Word word) {
        return word.isNominal()
                || word.is("DET")
                || word.is("ADJ")
                || word.is("NUM")
                || word.lower().equals("of")
                || word.lower().equals("'s");
    }
}
