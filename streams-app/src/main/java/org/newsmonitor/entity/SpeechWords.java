package org.newsmonitor.entity;

import java.util.Map;
import java.util.Set;
import org.newsmonitor.entity.token.PhraseTable;
import org.newsmonitor.entity.token.Tokens;
import org.newsmonitor.entity.token.WordList;

/** Verbs of saying and denying, and the words that name a speaker by role. */
final class SpeechWords {
    private static final Map<String, Set<String>> SETS =
            WordList.resource(SpeechWords.class, "speech.txt").sets();
    private static final PhraseTable<Boolean> HEDGES = phrases("hedges.txt");

    private SpeechWords() {}

    static boolean isVerb(String word) {
        return SETS.getOrDefault("verb", Set.of()).contains(word) || isDenial(word);
    }

    static boolean isDenial(String word) {
        return SETS.getOrDefault("deny", Set.of()).contains(word);
    }

    static boolean isLoose(String word) {
        return SETS.getOrDefault("loose", Set.of()).contains(word);
    }

    static boolean isAdverb(String word) {
        return SETS.getOrDefault("adverb", Set.of()).contains(word) || word.endsWith("ly");
    }

    static boolean isDeterminer(String word) {
        return SETS.getOrDefault("stop", Set.of()).contains(word);
    }

    static boolean isRole(String word) {
        return SETS.getOrDefault("person", Set.of()).contains(word)
                || SETS.getOrDefault("body", Set.of()).contains(word)
                || isSource(word);
    }

    static boolean isSource(String word) {
        return SETS.getOrDefault("source", Set.of()).contains(word);
    }

    static boolean isBeing(String word) {
        return SETS.getOrDefault("being", Set.of()).contains(word);
    }

    static boolean isHedged(Tokens tokens, int from, int to) {
        return holds(HEDGES, tokens, from, to);
    }

    static boolean holds(PhraseTable<Boolean> table, Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            PhraseTable.Match<Boolean> match = table.longestAt(tokens, i);
            if (match != null && match.end() <= to) {
                return true;
            }
        }
        return false;
    }

    static PhraseTable<Boolean> phrases(String resource) {
        PhraseTable<Boolean> table = new PhraseTable<>();
        table.addAll(WordList.resource(SpeechWords.class, resource).lines(), Boolean.TRUE);
        return table;
    }
}
