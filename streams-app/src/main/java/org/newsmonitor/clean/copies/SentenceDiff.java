package org.newsmonitor.clean.copies;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsmonitor.story.Changes;

/** Tells what changed between two revisions of one article. */
public final class SentenceDiff {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Half of the words in common is a rewording; less is another sentence. */
    private static final double ALIKE = 0.5;

    /** Two texts of which more is new than this are not revisions of one another, and pairing would cost its square. */
    private static final int MOST_PAIRED = 400;

    private SentenceDiff() {}

    /** Moved sentences count as unchanged. */
    public static Changes between(List<String> before, List<String> after) {
        List<String> removed = without(before, after);
        List<Sentence> added = sentences(without(after, before));
        List<String> gone = new ArrayList<>();
        List<Changes.Changed> changed = new ArrayList<>();
        for (String old : removed) {
            int best = gone.size() + changed.size() < MOST_PAIRED ? mostAlike(words(old), added) : -1;
            if (best < 0) {
                gone.add(old);
            } else {
                changed.add(new Changes.Changed(old, added.remove(best).text()));
            }
        }
        return new Changes(gone, added.stream().map(Sentence::text).toList(), changed);
    }

    private record Sentence(String text, Set<String> words) {}

    private static List<String> without(List<String> sentences, List<String> others) {
        Set<String> known = new HashSet<>(others);
        return sentences.stream().filter(sentence -> !known.contains(sentence)).toList();
    }

    private static List<Sentence> sentences(List<String> texts) {
        List<Sentence> sentences = new ArrayList<>();
        texts.forEach(text -> sentences.add(new Sentence(text, words(text))));
        return sentences;
    }

    private static int mostAlike(Set<String> words, List<Sentence> others) {
        int best = -1;
        double highest = ALIKE;
        for (int i = 0; i < Math.min(MOST_PAIRED, others.size()); i++) {
            double alike = overlap(words, others.get(i).words());
            if (alike > highest || (best < 0 && alike == highest)) {
                highest = alike;
                best = i;
            }
        }
        return best;
    }

    private static double overlap(Set<String> one, Set<String> other) {
        long common = one.stream().filter(other::contains).count();
        return 2.0 * common / Math.max(1, one.size() + other.size());
    }

    private static Set<String> words(String sentence) {
        Set<String> words = new HashSet<>(List.of(NO_WORD.split(sentence.toLowerCase(Locale.ROOT), -1)));
        words.remove("");
        return words;
    }
}
