package org.newsmonitor.newsroom;

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
}
