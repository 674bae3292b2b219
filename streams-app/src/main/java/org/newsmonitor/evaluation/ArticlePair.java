package org.newsmonitor.evaluation;

import java.util.Comparator;

/** The ids of two articles, earlier first. */
public record ArticlePair(String earlier, String later) implements Comparable<ArticlePair> {
    private static final Comparator<ArticlePair> BY_IDS =
            Comparator.comparing(ArticlePair::earlier).thenComparing(ArticlePair::later);

    @Override
    public int compareTo(ArticlePair other) {
        return BY_IDS.compare(this, other);
    }
}
