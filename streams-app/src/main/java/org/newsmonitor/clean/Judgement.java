package org.newsmonitor.clean;

import org.jspecify.annotations.Nullable;
import org.newsmonitor.story.CleanArticle;
import org.newsmonitor.story.Cleaned;
import org.newsmonitor.story.Rejected;

/**
 * What was read from a raw article, and whether it can be used.
 *
 * @param article what was found, also where it is refused
 * @param refusal absent for an article that is kept
 */
public record Judgement(CleanArticle article, @Nullable Rejected refusal) {
    public Cleaned cleaned() {
        return refusal == null ? article : refusal;
    }
}
