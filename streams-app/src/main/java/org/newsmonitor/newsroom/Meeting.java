package org.newsmonitor.newsroom;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.story.Article;
import org.newsmonitor.story.Link;

/** An article as it comes in, alone or with another one it is related to. */
public sealed interface Meeting {
    /** Once for every kept article. */
    record Arrival(Article article) implements Meeting {}

    /**
     * Once for every related pair.
     *
     * @param link absent between two revisions of one article
     */
    record Pair(Article earlier, Article later, @Nullable Link link) implements Meeting {}

    /**
     * Where two articles meet: their smallest shared topic key; empty when they share none.
     *
     * @param some sorted, like {@code others}
     */
    static String place(List<String> some, List<String> others) {
        for (String key : some) {
            if (others.contains(key)) {
                return key;
            }
        }
        return "";
    }
}
