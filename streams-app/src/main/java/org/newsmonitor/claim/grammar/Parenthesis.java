package org.newsmonitor.claim.grammar;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is set between two commas behind a name and leads back to its clause: "arrested Miletic, suspected of leading a gang,
 * in Nice".
 *
 * @param from index of the first comma
 * @param to index of the second
 */
record Parenthesis(int from, int to) {
    private static final Set<String> WHO = Set.of("who", "which", "whose");
    private static final int LONGEST = 14;

    static Optional<Parenthesis> in(List<Word> words) {
        for (int i = 2; i + 2 < words.size(); i++) {
            int end = words.get(i).lower().equals(",") && words.get(i - 1).isNominal() ? end(words, i + 1) : -1;
            if (end > 0 && verbBefore(words, i)) {
                return Optional.of(new Parenthesis(i, end));
            }
        }
        return Optional.empty();
    }

    /** The comma that closes it, with a preposition behind; -1 where what starts here is no parenthesis. */
    private static int end(List<Word> words, int from) {
        String first = words.get(from).lower();
        boolean opens =
                WHO.contains(first) || (words.get(from).isVerb() && (first.endsWith("ed") || first.endsWith("ing")));
        for (int i = from + 1; opens && i < Math.min(words.size() - 1, from + LONGEST); i++) {
            if (words.get(i).lower().equals(",")) {
                return words.get(i + 1).is("ADP") ? i : -1;
            }
        }
        return -1;
    }

    private static boolean verbBefore(List<Word> words, int end) {
        return words.subList(0, end).stream().anyMatch(Word::isVerb);
    }
}
