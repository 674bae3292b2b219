package org.newsmonitor.producer.ingest.source;

import org.newsmonitor.avro.FeedState;
import org.newsmonitor.avro.RawArticle;

/** One place that articles come from, asked again and again for what is new there. */
public interface Source {
    /**
     * Looks once. Called on a worker thread, never twice at the same time.
     *
     * @param state where the last look ended; never changed, the harvest carries the cursor moved on
     */
    Harvest collect(FeedState state) throws InterruptedException;

    /** The whole article, when only a part of it was in what was collected; asked for new articles only. */
    default RawArticle complete(RawArticle article) throws InterruptedException {
        return article;
    }
}
