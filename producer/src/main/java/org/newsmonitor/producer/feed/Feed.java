package org.newsmonitor.producer.feed;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed as far as it could be read.
 *
 * @param title plain text
 * @param link the site's page
 * @param language BCP 47 as stated
 * @param ttl how long the feed says it needs not be asked again
 * @param hub WebSub hub that announces changes
 * @param next the page of older items, for feeds that come in pages
 * @param parts further documents to read: the sitemaps of a sitemap index
 * @param items in the feed's order
 * @param losses what could not be taken as it stood, in reading order
 */
public record Feed(
        FeedFormat format,
        @Nullable String title,
        @Nullable String link,
        @Nullable String language,
        @Nullable Duration ttl,
        @Nullable URI hub,
        @Nullable URI next,
        List<URI> parts,
        List<FeedItem> items,
        List<Loss> losses) {

    public Feed {
        parts = List.copyOf(parts);
        items = List.copyOf(items);
        losses = List.copyOf(losses);
    }

    /** Whether the document is a feed at all, however damaged. */
    public boolean isFeed() {
        return format != FeedFormat.HTML && format != FeedFormat.UNKNOWN;
    }

    /** The same feed as read at a known time, so that dates in the future are marked as such. */
    public Feed seenAt(Instant fetched) {
        List<FeedItem> marked = items.stream().map(item -> item.seenAt(fetched)).toList();
        return new Feed(format, title, link, language, ttl, hub, next, parts, marked, losses);
    }
}
