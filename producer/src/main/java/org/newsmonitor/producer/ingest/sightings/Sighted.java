package org.newsmonitor.producer.ingest.sightings;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.avro.ArticleSightings;
import org.newsmonitor.avro.FeedSighting;
import org.newsmonitor.avro.FoundItem;
import org.newsmonitor.avro.RawArticle;
import org.newsmonitor.producer.ingest.state.TextHash;

/**
 * What one more sighting of an article makes of it.
 *
 * @param isPublished whether its text is published: it is the first, or a new one
 */
record Sighted(ArticleSightings article, boolean isPublished) {
    /** Feeds listed by name; further ones are let go. */
    static final int MOST_LISTED = 64;

    /** A text this much longer is another feed's full article, not another cut of the same summary. */
    private static final double FULLER = 1.5;

    private static final int FULLER_BY = 200;

    static Sighted of(@Nullable ArticleSightings known, FoundItem item) {
        return known == null ? first(item) : again(known, item);
    }

    private static Sighted first(FoundItem item) {
        RawArticle article = item.getArticle();
        ArticleSightings first = ArticleSightings.newBuilder()
                .setId(article.getId())
                .setUrl(article.getUrl())
                .setFirstSeenAt(item.getFoundAt())
                .setLastSeenAt(item.getFoundAt())
                .setTextFrom(item.getFeed())
                .setTextHash(TextHash.of(article))
                .setTextLength(TextHash.length(article))
                .setSightings(List.of(sighting(item)))
                .build();
        return new Sighted(first, true);
    }

    private static Sighted again(ArticleSightings known, FoundItem item) {
        ArticleSightings.Builder next = ArticleSightings.newBuilder(withFeed(known, item));
        if (item.getFoundAt().isAfter(known.getLastSeenAt())) {
            next.setLastSeenAt(item.getFoundAt());
        }
        if (!isRevision(known, item)) {
            return new Sighted(next.build(), false);
        }
        next.setTextFrom(item.getFeed())
                .setTextHash(TextHash.of(item.getArticle()))
                .setTextLength(TextHash.length(item.getArticle()))
                .setRevisions(known.getRevisions() + 1);
        return new Sighted(next.build(), true);
    }

    private static ArticleSightings withFeed(ArticleSightings known, FoundItem item) {
        boolean isListed =
                known.getSightings().stream().anyMatch(each -> each.getFeed().equals(item.getFeed()));
        if (isListed || known.getSightings().size() >= MOST_LISTED) {
            return known;
        }
        List<FeedSighting> all = new ArrayList<>(known.getSightings());
        all.add(sighting(item));
        return ArticleSightings.newBuilder(known)
                .setSightings(all)
                .setFeeds(known.getFeeds() + 1)
                .build();
    }

    private static boolean isRevision(ArticleSightings known, FoundItem item) {
        if (TextHash.of(item.getArticle()) == known.getTextHash()) {
            return false;
        }
        return item.getFeed().equals(known.getTextFrom())
                || TextHash.length(item.getArticle()) > known.getTextLength() * FULLER + FULLER_BY;
    }

    private static FeedSighting sighting(FoundItem item) {
        return FeedSighting.newBuilder()
                .setFeed(item.getFeed())
                .setUrl(item.getArticle().getUrl())
                .setSeenAt(item.getFoundAt())
                .build();
    }
}
