package org.newsmonitor.story;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An article as it was found. Everything in it comes from strangers.
 *
 * @param publishedAt as the source states it, unchecked
 * @param dateQuality how far the producer trusts {@code publishedAt}, in its own words (such as {@code FUTURE})
 * @param fetchedAt when the producer got it; no stated date may lie after it
 * @param assumedAt event time to assume when no date can be found; replays set it, so that results never depend on when
 *     they ran; without it, {@code fetchedAt}, then the record's time
 * @param contentType media type of the body; plain text when absent
 */
public record RawArticle(
        String id,
        @Nullable String source,
        @Nullable String url,
        @Nullable Instant publishedAt,
        @Nullable String dateQuality,
        @Nullable Instant fetchedAt,
        @Nullable Instant assumedAt,
        @Nullable String language,
        @Nullable String contentType,
        @Nullable String title,
        String body) {
    /** Without a word on how far the date can be trusted. */
    public RawArticle(
            String id,
            @Nullable String source,
            @Nullable String url,
            @Nullable Instant publishedAt,
            @Nullable Instant fetchedAt,
            @Nullable Instant assumedAt,
            @Nullable String language,
            @Nullable String contentType,
            @Nullable String title,
            String body) {
        this(id, source, url, publishedAt, null, fetchedAt, assumedAt, language, contentType, title, body);
    }
}
