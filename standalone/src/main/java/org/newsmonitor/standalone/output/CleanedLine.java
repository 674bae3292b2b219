package org.newsmonitor.standalone.output;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.newsmonitor.story.CleanArticle;
import org.newsmonitor.story.Cleaned;
import org.newsmonitor.story.Rejected;

/** What the cleaning stage alone makes of an article, as one JSON object. */
public final class CleanedLine {
    private CleanedLine() {}

    public static String of(Cleaned cleaned) {
        return cleaned instanceof CleanArticle article ? kept(article) : refused((Rejected) cleaned);
    }

    private static String kept(CleanArticle article) {
        ObjectNode json = Json.object()
                .put("id", article.raw().id())
                .put("title", article.title())
                .put("byline", article.byline())
                .put(
                        "publishedAt",
                        article.publishedAt() == null
                                ? null
                                : article.publishedAt().toString())
                .put(
                        "dateQuality",
                        article.dateQuality() == null
                                ? null
                                : article.dateQuality().label())
                .put("language", article.language())
                .put("text", article.text())
                .put("quality", article.quality());
        json.putNull("rejected");
        return json.toString();
    }

    private static String refused(Rejected rejected) {
        ObjectNode json = Json.object()
                .put("id", rejected.original().id())
                .put("title", rejected.original().title())
                .putNull("byline")
                .putNull("publishedAt")
                .putNull("dateQuality")
                .put("language", rejected.original().language())
                .put("text", "")
                .put("quality", 0.0);
        return json.put("rejected", rejected.reason().label()).toString();
    }
}
