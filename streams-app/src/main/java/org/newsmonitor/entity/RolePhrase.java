package org.newsmonitor.entity;

import java.util.Set;
import org.newsmonitor.entity.token.Tokens;

/** A speaker named by role: "a senior White House official", "FT's sources", "police". */
final class RolePhrase {
    private static final int LONGEST = 6;
    private static final Set<String> PREPOSITIONS = Set.of("of", "in", "for", "from", "at", "with", "on", "to", "by");
    private static final Set<String> BREAKS =
            Set.of("and", "but", "that", "when", "as", "after", "while", "which", "who", "because", "since");

    private RolePhrase() {}

    static boolean isPreposition(String word) {
        return PREPOSITIONS.contains(word);
    }

    /** The phrase whose head stands here, without its article. */
    static String endingAt(Tokens tokens, int head, int from) {
        int start = head;
        while (start > Math.max(from, head - LONGEST) && modifies(tokens, start - 1)) {
            start--;
        }
        return tokens.text(start, head + 1).replaceAll("\\s+", " ").replace('’', '\'');
    }

    private static boolean modifies(Tokens tokens, int at) {
        String word = tokens.lower(at);
        boolean part = tokens.get(at).isWord() || word.equals("'s") || tokens.isHyphen(at);
        return part
                && !SpeechWords.isDeterminer(word)
                && !isPreposition(word)
                && !BREAKS.contains(word)
                && !SpeechWords.isVerb(word);
    }
}
