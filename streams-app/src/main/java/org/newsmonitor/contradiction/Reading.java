package org.newsmonitor.contradiction;

import java.util.HashSet;
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

    /** What both speak of. */
    Set<String> shared(Reading other) {
        Set<String> shared = new HashSet<>();
        phrases.forEach(phrase -> shared.addAll(phrase.telling()));
        Set<String> others = new HashSet<>();
        other.phrases.forEach(phrase -> others.addAll(phrase.telling()));
        shared.retainAll(others);
        return shared;
    }

    /** Who vouches for it: the speaker, else the outlet. */
    String voice() {
        if (claim.speaker() != null) {
            return claim.speaker();
        }
        return article.source() != null ? article.source() : article.id();
    }
}
