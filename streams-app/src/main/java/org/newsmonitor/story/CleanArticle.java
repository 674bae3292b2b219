package org.newsmonitor.story;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An article without its boilerplate.
 *
 * @param publishedAt absent when neither source, page nor text states one
 * @param dateQuality absent exactly when {@code publishedAt} is
 * @param updatedAt when the source says it last changed the article; never before {@code publishedAt}
 * @param canonicalUrl the address under which the page itself wants to be known
 * @param title empty when there is none
 * @param text paragraphs separated by one blank line
 * @param alignment the way back from the text to the raw body
 * @param quality 0 (unusable) to 1
 */
public record CleanArticle(
        RawArticle raw,
        @Nullable Instant publishedAt,
        @Nullable DateQuality dateQuality,
        @Nullable Instant updatedAt,
        @Nullable String canonicalUrl,
        String title,
        @Nullable String byline,
        String language,
        String text,
        Alignment alignment,
        double quality)
        implements Cleaned {}
