package org.newsmonitor.producer.feed.quality;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.producer.feed.Feed;
import org.newsmonitor.producer.feed.FeedReader;
import org.newsmonitor.producer.feed.quality.FeedFacts.ItemFacts;

/** Who reads; an item that only states when it was changed counts as published then, for each of them. */
enum Reader {
    NEWSMONITOR("newsmonitor") {
        @Override
        @Nullable
        FeedFacts read(byte[] bytes) {
            Feed feed = new FeedReader().read(bytes, null, null);
            List<ItemFacts> items = feed.items().stream()
                    .map(item -> new ItemFacts(item.title(), item.link(), item.date(), item.updated()))
                    .toList();
            return feed.isFeed() ? new FeedFacts(feed.title(), feed.link(), items) : null;
        }
    },
    ROME("Rome 2.1.0 alone") {
        @Override
        @Nullable
        FeedFacts read(byte[] bytes) {
            try (XmlReader reader = new XmlReader(new ByteArrayInputStream(bytes), true)) {
                return facts(new SyndFeedInput().build(reader));
            } catch (FeedException | IOException | IllegalArgumentException e) {
                return null;
            }
        }
    };

    private final String title;

    Reader(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** Null when it takes nothing from the document. */
    abstract @Nullable FeedFacts read(byte[] bytes);

    private static FeedFacts facts(SyndFeed feed) {
        List<ItemFacts> items = feed.getEntries().stream()
                .map(entry -> new ItemFacts(
                        FeedFacts.plain(entry.getTitle()),
                        entry.getLink(),
                        instant(entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate()),
                        instant(entry.getUpdatedDate())))
                .toList();
        return new FeedFacts(FeedFacts.plain(feed.getTitle()), feed.getLink(), items);
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
