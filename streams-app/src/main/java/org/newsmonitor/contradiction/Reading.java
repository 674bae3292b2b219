package org.newsmonitor.contradiction;

import java.util.List;
import java.util.Set;
import org.newsmonitor.story.Article;
import org.newsmonitor.story.Claim;

/**
 * A claim read for comparison.
 *
 * @param marks kinds of wording found: update, correction, old, total
 */
record Reading(Article article, Claim claim, List<Phrase> phrases, List<Amount> amounts, Set<String> marks) {
    boolean has(String mark) {
        return marks.contains(mark);
    }

    /** Who vouches for it: the speaker, else the outlet. */
    String voice() {
        if (claim.speaker() != null) {
            return claim.speaker();
        }
        return article.source() != null ? article.source() : article.id();
    }
}
