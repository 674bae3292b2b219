package org.newsmonitor.standalone.cli;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.avro.FeedSubscription;
import org.newsmonitor.producer.corpus.CanonicalUrl;
import org.newsmonitor.producer.feed.Opml;
import org.newsmonitor.producer.feed.OpmlFeed;

/** Subscriptions as OPML: folders are outlines, what is set for one feed are attributes of our own. */
final class FeedList {
    private static final String FULL_TEXT = "fulltext";
    private static final String MIN_INTERVAL = "mininterval";
    private static final String MAX_INTERVAL = "maxinterval";
    private static final String FOLDERS = "/";

    private FeedList() {}

    /** What a feed is known by. */
    static String id(String url) {
        return CanonicalUrl.of(url);
    }

    static FeedSubscription subscription(String url, boolean fullText, Instant now) {
        return FeedSubscription.newBuilder()
                .setId(id(url))
                .setUrl(url.strip())
                .setFullText(fullText)
                .setChangedAt(now)
                .build();
    }

    /** @param fullText for feeds that do not say so themselves */
    static List<FeedSubscription> read(Opml opml, boolean fullText, Instant now) {
        return opml.feeds().stream()
                .map(feed -> subscription(feed, fullText, now))
                .toList();
    }

    private static FeedSubscription subscription(OpmlFeed feed, boolean fullText, Instant now) {
        String url = feed.uri().toString();
        String own = feed.settings().get(FULL_TEXT);
        return FeedSubscription.newBuilder(
                        subscription(url, own == null ? fullText : own.equalsIgnoreCase("true"), now))
                .setTitle(url.equals(feed.title()) ? null : feed.title())
                .setFolder(feed.folders().isEmpty() ? null : String.join(FOLDERS, feed.folders()))
                .setMinIntervalMillis(millis(feed, MIN_INTERVAL))
                .setMaxIntervalMillis(millis(feed, MAX_INTERVAL))
                .build();
    }

    private static @Nullable Long millis(OpmlFeed feed, String name) {
        String value = feed.settings().get(name);
        try {
            return value == null ? null : Duration.parse(value).toMillis();
        } catch (DateTimeException e) {
            throw new UsageException(name + " of " + feed.uri() + " is a duration such as PT30M, not " + value);
        }
    }

    static Opml opml(Collection<FeedSubscription> feeds) {
        return new Opml("newsmonitor", feeds.stream().map(FeedList::outline).toList(), List.of());
    }

    private static OpmlFeed outline(FeedSubscription feed) {
        List<String> folders =
                feed.getFolder() == null ? List.of() : List.of(feed.getFolder().split(FOLDERS, -1));
        return new OpmlFeed(URI.create(feed.getUrl()), feed.getTitle(), null, folders, settings(feed));
    }

    private static Map<String, String> settings(FeedSubscription feed) {
        Map<String, String> settings = new TreeMap<>();
        if (feed.getFullText()) {
            settings.put(FULL_TEXT, "true");
        }
        put(settings, MIN_INTERVAL, feed.getMinIntervalMillis());
        put(settings, MAX_INTERVAL, feed.getMaxIntervalMillis());
        return settings;
    }

    private static void put(Map<String, String> settings, String name, @Nullable Long millis) {
        if (millis != null) {
            settings.put(name, Duration.ofMillis(millis).toString());
        }
    }
}
