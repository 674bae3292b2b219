package org.newsmonitor.standalone.output;

import org.jspecify.annotations.Nullable;
import org.newsmonitor.clean.Judgement;
import org.newsmonitor.story.CleanArticle;
import org.newsmonitor.story.DateQuality;
import org.newsmonitor.story.Rejected;

/** What the cleaning stage alone makes of an article, as one JSON object; of a refused one, what was read of it. */
public final class CleanedLine {
    private CleanedLine() {}

    public static String of(Judgement judgement) {
        CleanArticle article = judgement.article();
        return Json.object()
                .put("id", article.raw().id())
                .put("title", article.title())
                .put("byline", article.byline())
                .put("publishedAt", Json.time(article.publishedAt()))
                .put("dateQuality", label(article.dateQuality()))
                .put("language", article.language())
                .put("text", article.text())
                .put("quality", article.quality())
                .put("rejected", label(judgement.refusal()))
                .toString();
    }

    private static @Nullable String label(@Nullable DateQuality quality) {
        return quality == null ? null : quality.label();
    }

    private static @Nullable String label(@Nullable Rejected refusal) {
        return refusal == null ? null : refusal.reason().label();
    }
}
