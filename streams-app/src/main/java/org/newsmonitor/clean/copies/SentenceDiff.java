package org.newsmonitor.clean.copies;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What changed between two revisions of one article, sentence by sentence, in order of appearance.
 *
 * @param changed sentences that were reworded, with what they became
 */
public record SentenceDiff(List<String> removed, List<String> added, List<Change> changed) {
    /** A sentence and what became of it. */
    public record Change(String before, String after) {}

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Half of the words in common is a rewording; less is another sentence. */
    private static final double ALIKE = 0.5;

    public SentenceDiff {
        removed = List.copyOf(removed);
        added = List.copyOf(added);
        changed = List.copyOf(changed);
    }

    /** Moved sentences count as unchanged. */
    public static SentenceDiff between(List<String> before, List<String> after) {
        List<String> removed = new ArrayList<>(before);
        removed.removeAll(new HashSet<>(after));
        List<String> added = new ArrayList<>(after);
        added.removeAll(new HashSet<>(before));
        List<Change> changed = new ArrayList<>();
        for (String old : List.copyOf(removed)) {
            int best = mostAlike(old, added);
            if (best >= 0) {
                changed.add(new Change(old, added.remove(best)));
                removed.remove(old);
            }
        }
        return new SentenceDiff(removed, added, changed);
    }

    public boolean isEmpty() {
        return removed.isEmpty() && added.isEmpty() && changed.isEmpty();
    }

    private static int mostAlike(String sentence, List<String> others) {
        Set<String> words = words(sentence);
        int best = -1;
        double highest = ALIKE;
        for (int i = 0; i < others.size(); i++) {
            double alike = overlap(words, words(others.get(i)));
            if (alike > highest || (best < 0 && alike == highest)) {
                highest = alike;
                best = i;
            }
        }
        return best;
    }

    private static double overlap(Set<String> one, Set<String> other) {
        Set<String> common = new HashSet<>(one);
        common.retainAll(other);
        return 2.0 * common.size() / Math.max(1, one.size() + other.size());
    }

    private static Set<String> words(String sentence) {
        Set<String> words = new HashSet<>(List.of(NO_WORD.split(sentence.toLowerCase(Locale.ROOT), -1)));
        words.remove("");
        return words;
    }
}
