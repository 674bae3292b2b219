package org.newsmonitor.claim.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Takes apart a clause and the one inside its subject: "the boy who drowned in the Oder was nine", "the hostages taken in
 * Bassila are still held".
 */
final class Relatives {
    static final Set<String> WHO = Set.of("who", "which", "that", "whose", "where");

    private Relatives() {}

    /** The outer clause, then the inner one with its subject; the words as they are where there is no inner one. */
    static List<List<Word>> split(List<Word> words) {
        int verb = firstVerbal(words, 0);
        int start = verb <= 0 ? -1 : startOfInner(words, verb);
        int outer = start <= 0 ? -1 : outerVerb(words, verb, isBare(words.get(start)));
        if (outer < 0) {
            return List.of(words);
        }
        List<Word> main = new ArrayList<>(words.subList(0, start));
        if (main.get(main.size() - 1).lower().equals(",")) {
            main.remove(main.size() - 1);
        }
        main.addAll(words.subList(outer, words.size()));
        return List.of(main, words.subList(0, outer));
    }

    /** A past form that can be a main verb too; "flying from Oslo" cannot. */
    private static boolean isBare(Word first) {
        return first.isVerb() && !first.lower().endsWith("ing");
    }

    private static int firstVerbal(List<Word> words, int from) {
        for (int i = from; i < words.size(); i++) {
            if (words.get(i).isVerb() || words.get(i).is("AUX")) {
                return i;
            }
        }
        return -1;
    }

    /** Where the inner clause starts: at "who", or at a participle right behind its noun; -1 when there is none. */
    private static int startOfInner(List<Word> words, int verb) {
        for (int i = 1; i < verb; i++) {
            if (WHO.contains(words.get(i).lower()) && isNoun(words, i - 1)) {
                return i;
            }
        }
        String form = words.get(verb).lower();
        boolean participle = words.get(verb).isVerb()
                && (form.endsWith("ing")
                        || form.endsWith("ed")
                        || form.endsWith("en")
                        || !form.equals(words.get(verb).lemma()));
        boolean leads = verb + 1 < words.size()
                && (form.endsWith("ing") || words.get(verb + 1).is("ADP"));
        return participle && leads && isNoun(words, verb - 1) ? verb : -1;
    }

    private static boolean isNoun(List<Word> words, int at) {
        Word word = words.get(at);
        return word.isNominal()
                || (word.lower().equals(",") && at > 0 && words.get(at - 1).isNominal());
    }

    /** The verb that goes with the outer subject; behind a bare participle only an auxiliary is sure to. */
    private static int outerVerb(List<Word> words, int inner, boolean bare) {
        int at = inner;
        while (at < words.size() && inGroup(words.get(at))) {
            at++;
        }
        int outer = firstVerbal(words, at);
        if (outer <= at || outer == words.size() - 1) {
            return -1;
        }
        Word before = words.get(outer - 1);
        boolean follows =
                before.isNominal() || before.is("NUM") || before.lower().equals(",") || before.is("ADV");
        boolean finite = words.get(outer).is("AUX")
                || (!bare && !words.get(outer).lower().endsWith("ing"));
        boolean plain = words.subList(at, outer).stream()
                .noneMatch(word -> word.is("SCONJ") || word.is("CCONJ") || WHO.contains(word.lower()));
        return follows && finite && plain ? outer : -1;
    }

    private static boolean inGroup(Word word) {
        return word.isVerb() || word.is("AUX") || word.is("ADV") || word.is("PART");
    }
}
