package org.newsmonitor.producer.ingest.source;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.avro.FeedSubscription;
import org.newsmonitor.avro.RawArticle;
import org.newsmonitor.producer.corpus.CanonicalUrl;
import org.newsmonitor.producer.corpus.ContentId;
import org.newsmonitor.producer.feed.DateQuality;
import org.newsmonitor.producer.feed.Feed;
import org.newsmonitor.producer.feed.FeedItem;

/** The items of a feed as raw articles. */
final class FeedArticles {
    private final FeedSubscription subscription;
    private final Feed feed;
    private final Instant fetchedAt;

    FeedArticles(FeedSubscription subscription, Feed feed, Instant fetchedAt) {
        this.subscription = subscription;
        this.feed = feed;
        this.fetchedAt = fetchedAt;
    }

    RawArticle of(FeedItem item) {
        return RawArticle.newBuilder()
                .setId(id(item))
                .setSource(source(item))
                .setUrl(item.link())
                .setPublishedAt(date(item))
                .setDateQuality(item.dateQuality().name())
                .setFetchedAt(fetchedAt)
                .setLanguage(item.language())
                .setContentType("text/html")
                .setTitle(item.title())
                .setBody(item.content())
                .build();
    }

    /** The canonical address makes the same article of different feeds one; without, it is this feed's alone. */
    private String id(FeedItem item) {
        if (item.link() != null) {
            return CanonicalUrl.of(item.link());
        }
        if (item.guid() != null) {
            return subscription.getId() + "#" + item.guid();
        }
        String text = item.title() + "\n" + item.content();
        return ContentId.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private @Nullable String source(FeedItem item) {
        if (item.source() != null) {
            return item.source();
        }
        return subscription.getTitle() == null ? feed.title() : subscription.getTitle();
    }

    /** Never after it was fetched; the quality recorded beside it says that it was. */
    private @Nullable Instant date(FeedItem item) {
        Instant date = item.date();
        boolean isAhead = date != null && (item.dateQuality() == DateQuality.FUTURE || date.isAfter(fetchedAt));
        return isAhead ? fetchedAt : date;
    }
}
