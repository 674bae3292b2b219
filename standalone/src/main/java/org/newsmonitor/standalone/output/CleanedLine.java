package org.newsmonitor.standalone.output;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.newsmonitor.clean.Judgement;
import org.newsmonitor.story.CleanArticle;

/** What the cleaning stage alone makes of an article, as one JSON object; of a refused one, what was read of it. */
public final class CleanedLine {
    private CleanedLine() {}

    public static String of(Judgement judgement) {
        CleanArticle article = judgement.article();
        ObjectNode json = Json.object()
                .put("id", article.raw().id())
                .put("title", article.title())
                .put("byline", article.byline())
                .put("publishedAt", Json.time(article.publishedAt()))
                .put(
                        "dateQuality",
                        article.dateQuality() == null
                                ? null
                                : article.dateQuality().label())
                .put("language", article.language())
                .put("text", article.text())
                .put("quality", article.quality())
                .put(
                        "rejected",
                        judgement.refusal() == null
                                ? null
                                : judgement.refusal().reason().label());
        return json.put(
                        "detail",
                        judgement.refusal() == null ? null : judgement.refusal().detail())
                .put("updatedAt", Json.time(article.updatedAt()))
                .put("canonicalUrl", article.canonicalUrl())
                .toString();
    }
}
