package org.newsmonitor.evaluation;

import org.newsmonitor.story.Kind;
import org.newsmonitor.story.Relation;

/** Two statements and how a careful reader judges them. */
public record GoldPair(
        String scenario,
        String earlier,
        String later,
        Relation relation,
        Kind kind,
        String earlierQuote,
        String laterQuote) {
    public ArticlePair articles() {
        return new ArticlePair(earlier, later);
    }
}
