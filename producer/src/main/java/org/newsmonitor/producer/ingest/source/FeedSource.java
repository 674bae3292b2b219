package org.newsmonitor.producer.ingest.source;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.avro.FeedState;
import org.newsmonitor.avro.FeedSubscription;
import org.newsmonitor.avro.RawArticle;
import org.newsmonitor.producer.corpus.FileText;
import org.newsmonitor.producer.feed.Feed;
import org.newsmonitor.producer.feed.FeedDiscovery;
import org.newsmonitor.producer.feed.FeedFormat;
import org.newsmonitor.producer.feed.FeedItem;
import org.newsmonitor.producer.feed.FeedLink;
import org.newsmonitor.producer.feed.FeedReader;
import org.newsmonitor.producer.feed.Loss;
import org.newsmonitor.producer.fetch.Answer;
import org.newsmonitor.producer.fetch.Content;
import org.newsmonitor.producer.fetch.FetchRequest;
import org.newsmonitor.producer.fetch.Fetched;
import org.newsmonitor.producer.fetch.Fetcher;
import org.newsmonitor.producer.fetch.NotModified;
import org.newsmonitor.producer.fetch.Refusal;
import org.newsmonitor.producer.fetch.Validators;
import org.newsmonitor.producer.ingest.schedule.Outcome;
import org.newsmonitor.producer.ingest.schedule.Trouble;

/** A feed on the web. */
public final class FeedSource implements Source {
    private static final FeedReader READER = new FeedReader();

    private final FeedSubscription subscription;
    private final Fetcher fetcher;
    private final Clock clock;

    public FeedSource(FeedSubscription subscription, Fetcher fetcher, Clock clock) {
        this.subscription = subscription;
        this.fetcher = fetcher;
        this.clock = clock;
    }

    @Override
    public Harvest collect(FeedState state) throws InterruptedException {
        URI address = address(state.getMovedTo() == null ? subscription.getUrl() : state.getMovedTo());
        if (address == null) {
            return Harvest.failed(state, Trouble.UNSAFE, "not an address: " + subscription.getUrl());
        }
        Fetched fetched =
                fetcher.fetch(FetchRequest.feed(address, new Validators(state.getEtag(), state.getLastModified())));
        if (fetched instanceof Refusal refusal) {
            return Harvest.nothing(movedBack(state, refusal), Refusals.outcome(refusal, clock.instant()));
        }
        if (fetched instanceof NotModified unchanged) {
            return Harvest.nothing(state, new Outcome.Unchanged(wish(unchanged.answer(), null)));
        }
        return read(state, (Content) fetched);
    }

    private Harvest read(FeedState state, Content content) throws InterruptedException {
        Instant now = clock.instant();
        Answer answer = content.answer();
        Feed feed = READER.read(content.bytes(), content.contentType(), answer.uri())
                .seenAt(now);
        List<FeedLink> named = feed.format() == FeedFormat.HTML && state.getMovedTo() == null
                ? FeedDiscovery.find(content.bytes(), content.contentType(), answer.uri())
                : List.of();
        if (!named.isEmpty()) { // a site was given in place of its feed
            return collect(FeedState.newBuilder(state)
                    .setMovedTo(named.get(0).uri().toString())
                    .build());
        }
        if (!feed.isFeed()) {
            return Harvest.failed(state, Trouble.NOT_A_FEED, "what " + answer.uri() + " holds is " + feed.format());
        }
        FeedArticles articles = new FeedArticles(subscription, feed, now);
        List<RawArticle> all = new ArrayList<>();
        for (FeedItem item : feed.items()) {
            all.add(articles.of(item));
        }
        return new Harvest(
                cursor(state, answer, feed),
                new Outcome.Read(List.of(), wish(answer, feed.ttl())),
                all,
                losses(feed),
                false);
    }

    private static FeedState cursor(FeedState state, Answer answer, Feed feed) {
        return FeedState.newBuilder(state)
                .setEtag(answer.validators().etag())
                .setLastModified(answer.validators().lastModified())
                .setMovedTo(
                        answer.movedTo() == null
                                ? state.getMovedTo()
                                : answer.movedTo().toString())
                .setTitle(feed.title() == null ? state.getTitle() : feed.title())
                .build();
    }

    /** What has moved to an address that does not work is next looked for where the operator said it is. */
    private static FeedState movedBack(FeedState state, Refusal refusal) {
        boolean wrong = refusal.reason() == Refusal.Reason.NOT_FOUND || refusal.reason() == Refusal.Reason.UNKNOWN_HOST;
        return state.getMovedTo() != null && wrong
                ? FeedState.newBuilder(state).setMovedTo(null).build()
                : state;
    }

    private static Duration wish(Answer answer, @Nullable Duration ttl) {
        Duration fresh = answer.freshFor() == null ? Duration.ZERO : answer.freshFor();
        Duration retry = answer.retryAfter() == null ? Duration.ZERO : answer.retryAfter();
        Duration longer = fresh.compareTo(retry) > 0 ? fresh : retry;
        return ttl == null || ttl.compareTo(longer) < 0 ? longer : ttl;
    }

    private static Map<String, Long> losses(Feed feed) {
        Map<String, Long> losses = new HashMap<>();
        for (Loss loss : feed.losses()) {
            losses.merge(loss.reason().name(), 1L, Long::sum);
        }
        return losses;
    }

    /** With full text, the page itself; its cleaning is the stream's business. A page not to be had leaves the item's text. */
    @Override
    public RawArticle complete(RawArticle article) throws InterruptedException {
        URI page = subscription.getFullText() && article.getUrl() != null ? address(article.getUrl()) : null;
        if (page == null || !(fetcher.fetch(FetchRequest.page(page)) instanceof Content content)) {
            return article;
        }
        String type = content.contentType() == null ? "text/html" : content.contentType();
        if (!type.contains("html")) {
            return article;
        }
        return RawArticle.newBuilder(article)
                .setBody(FileText.decode(content.bytes(), type))
                .setContentType("text/html")
                .build();
    }

    private static @Nullable URI address(String address) {
        try {
            return URI.create(address);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
