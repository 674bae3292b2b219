package org.newsmonitor.contradiction;

import java.util.Set;
import org.newsmonitor.story.Mention;
import org.newsmonitor.story.Quantity;

/**
 * A figure and what it counts.
 *
 * @param measure the concept that says what is measured; empty when none is near
 * @param counted the concept of what is counted; empty for money, shares and durations
 * @param part whether only a part or a rest is counted ("another 19", "eight of them")
 */
record Amount(Phrase phrase, Mention mention, Quantity value, String measure, String counted, boolean part) {
    private static final Set<String> WIDE = Set.of("across", "whole", "entire", "nationwide", "overall");

    /** Whether it is said to count a year. */
    boolean yearly() {
        return phrase.clause().words().stream().anyMatch(word -> word.lemma().equals("year"));
    }

    /** Whether it is said to count everything, everywhere. */
    boolean wide() {
        return phrase.clause().words().stream().anyMatch(word -> WIDE.contains(word.lower()));
    }
}
