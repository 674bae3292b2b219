package org.newsmonitor.relate;

import java.util.List;
import java.util.TreeSet;

/** A text's wording in little: the smallest hashes of its runs of four telling words. */
record Sketch(TreeSet<Integer> smallest) {
    private static final int SIZE = 64;
    private static final int RUN = 4;

    static Sketch of(List<Word> words) {
        TreeSet<Integer> smallest = new TreeSet<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            smallest.add(hash(words.subList(i, i + RUN)));
            if (smallest.size() > SIZE) {
                smallest.pollLast();
            }
        }
        return new Sketch(smallest);
    }

    /** Estimated share of all runs in either text that both have; 0 for texts too short to tell. */
    double resemblance(Sketch other) {
        TreeSet<Integer> union = new TreeSet<>(smallest);
        union.addAll(other.smallest);
        int seen = 0;
        int both = 0;
        for (Integer hash : union) {
            if (seen == SIZE) {
                break;
            }
            seen++;
            both += smallest.contains(hash) && other.smallest.contains(hash) ? 1 : 0;
        }
        return seen < SIZE / 8 ? 0 : (double) both / seen;
    }

    private static int hash(List<Word> run) {
        int hash = 17;
        for (Word word : run) {
            hash = 31 * hash + word.stem().hashCode();
        }
        hash = (hash ^ (hash >>> 16)) * 0x85ebca6b;
        hash = (hash ^ (hash >>> 13)) * 0xc2b2ae35;
        return hash ^ (hash >>> 16);
    }
}
