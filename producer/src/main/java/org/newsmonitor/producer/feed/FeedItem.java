package org.newsmonitor.producer.feed;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One item of a feed; everything is as the feed states it.
 *
 * @param guid the feed's own id
 * @param link resolved against the feed's address; not canonical yet
 * @param title plain text
 * @param published when first published; an item that only states an update has none
 * @param updated when last changed
 * @param dateQuality of {@link #date()}
 * @param content HTML, the longest the item carries; empty when it carries none
 * @param language BCP 47, the item's own or else the feed's
 * @param source outlet, when the item was taken over from another feed
 */
public record FeedItem(
        @Nullable String guid,
        @Nullable String link,
        @Nullable String title,
        @Nullable String byline,
        @Nullable Instant published,
        @Nullable Instant updated,
        DateQuality dateQuality,
        String content,
        @Nullable String language,
        @Nullable String source) {
    /** Clocks differ; a date this far ahead is not yet called future. */
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(10);

    /** When published, else when updated. */
    public @Nullable Instant date() {
        return published == null ? updated : published;
    }

    FeedItem seenAt(Instant fetched) {
        Instant date = date();
        boolean future = date != null && date.isAfter(fetched.plus(CLOCK_SKEW));
        return future ? withQuality(DateQuality.FUTURE) : this;
    }

    FeedItem withLanguage(String stated) {
        return new FeedItem(guid, link, title, byline, published, updated, dateQuality, content, stated, source);
    }

    private FeedItem withQuality(DateQuality quality) {
        return new FeedItem(guid, link, title, byline, published, updated, quality, content, language, source);
    }
}
