package org.newsmonitor.producer.ingest.source;

import java.util.List;
import java.util.Map;
import org.newsmonitor.avro.FeedState;
import org.newsmonitor.avro.RawArticle;
import org.newsmonitor.producer.ingest.schedule.Outcome;
import org.newsmonitor.producer.ingest.schedule.Trouble;

/**
 * What one look at a source brought.
 *
 * @param cursor the state looked with, its cursor moved on; schedule and counts are not the source's business
 * @param articles all that the document holds, in its order, also those handed on before
 * @param losses items that could not be used, by reason
 * @param isMore whether there is more to be had at once
 */
public record Harvest(
        FeedState cursor, Outcome outcome, List<RawArticle> articles, Map<String, Long> losses, boolean isMore) {
    public Harvest {
        articles = List.copyOf(articles);
        losses = Map.copyOf(losses);
    }

    public static Harvest nothing(FeedState cursor, Outcome outcome) {
        return new Harvest(cursor, outcome, List.of(), Map.of(), false);
    }

    public static Harvest failed(FeedState cursor, Trouble trouble, String detail) {
        return nothing(cursor, new Outcome.Failed(trouble, detail, null));
    }
}
