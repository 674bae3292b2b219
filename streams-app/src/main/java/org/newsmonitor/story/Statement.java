package org.newsmonitor.story;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One side of a comparison, as an editor can check it.
 *
 * @param quote verbatim from the article's clean text
 * @param span in the clean text
 * @param value the value or state compared
 */
public record Statement(
        String articleId,
        int revision,
        @Nullable String source,
        @Nullable String url,
        Instant publishedAt,
        @Nullable String speaker,
        String quote,
        Span span,
        @Nullable String value) {}
