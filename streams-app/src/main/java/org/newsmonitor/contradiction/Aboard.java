package org.newsmonitor.contradiction;

import java.util.List;
import java.util.Set;
import org.newsmonitor.claim.grammar.Word;

/** Whether a figure counts who was somewhere: "there were 14 people in the cabin", "nine people were riding in the cabin". */
final class Aboard {
    private static final Set<String> IN = Set.of("in", "inside", "on", "aboard");
    private static final Set<String> WITH = Set.of("the", "its", "this", "that");

    private Aboard() {}

    /** @param end the first word behind the figure; what is counted must be people, and what they were in a known thing */
    static boolean holds(List<Word> words, int end) {
        if (end >= words.size() || !Counted.isPerson(words.get(end).lemma())) {
            return false;
        }
        int at = end + 1;
        boolean there =
                words.subList(0, end).stream().anyMatch(word -> word.lower().equals("there"));
        boolean were = false;
        while (at < words.size()
                && (words.get(at).is("AUX") || words.get(at).lemma().equals("be"))) {
            were = true;
            at++;
        }
        if (were && at < words.size() && words.get(at).lower().endsWith("ing")) {
            at++;
        }
        return (there || were)
                && at + 2 < words.size()
                && IN.contains(words.get(at).lower())
                && WITH.contains(words.get(at + 1).lower());
    }
}
