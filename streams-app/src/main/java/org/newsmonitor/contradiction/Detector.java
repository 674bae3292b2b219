package org.newsmonitor.contradiction;

import java.util.List;
import org.newsmonitor.story.Article;
import org.newsmonitor.story.Finding;

/** Compares the claims of related articles. A function of its arguments alone. */
public final class Detector {
    /** All findings between two related articles, those that raise no alert included. */
    public List<Finding> compare(Article earlier, Article later) {
        return List.of();
    }

    /** Disputes that one article reports between two parties. */
    public List<Finding> within(Article article) {
        return List.of();
    }
}
