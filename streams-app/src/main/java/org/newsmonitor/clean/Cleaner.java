package org.newsmonitor.clean;

import java.time.Instant;
import org.newsmonitor.story.Alignment;
import org.newsmonitor.story.CleanArticle;
import org.newsmonitor.story.Cleaned;
import org.newsmonitor.story.RawArticle;

/** Cleans one raw article. Stateless; safe for use by many threads. */
public final class Cleaner {
    /** @param latest no date may lie after it: when the article was fetched, or the record's time */
    public Cleaned clean(RawArticle raw, Instant latest) {
        return new CleanArticle(
                raw, raw.publishedAt(), null, "", null, "en", raw.body(), Alignment.identity(raw.body()), 1.0);
    }
}
