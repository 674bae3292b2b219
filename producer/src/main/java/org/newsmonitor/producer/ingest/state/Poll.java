package org.newsmonitor.producer.ingest.state;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.avro.FeedState;
import org.newsmonitor.avro.FoundItem;
import org.newsmonitor.avro.RawArticle;
import org.newsmonitor.producer.ingest.schedule.Outcome;
import org.newsmonitor.producer.ingest.schedule.Pacing;
import org.newsmonitor.producer.ingest.schedule.Schedule;
import org.newsmonitor.producer.ingest.schedule.Trouble;
import org.newsmonitor.producer.ingest.source.Harvest;
import org.newsmonitor.producer.ingest.source.Source;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks a source once and tells apart what is new. Touches nothing but the source. */
public final class Poll {
    /** In bytes of UTF-8, so that the record around it fits what Kafka takes. */
    static final int LARGEST_BODY = 7 * 1024 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(Poll.class);

    private final Source source;
    private final Pacing pacing;
    private final Clock clock;

    public Poll(Source source, Pacing pacing, Clock clock) {
        this.source = source;
        this.pacing = pacing;
        this.clock = clock;
    }

    public Polled run(FeedState state) throws InterruptedException {
        Duration late = Duration.between(state.getNextPollAt(), clock.instant());
        FeedState begun = FeedState.newBuilder(state)
                .setLateMillis(Math.max(0, late.toMillis()))
                .build();
        try {
            return judged(source.collect(begun));
        } catch (RuntimeException e) { // A fault of ours with this one feed: it backs off, the others go on.
            LOG.warn("polling {} failed", state.getId(), e);
            return judged(Harvest.failed(begun, Trouble.FAULT, e.toString()));
        }
    }

    private Polled judged(Harvest harvest) throws InterruptedException {
        Seen seen = Seen.of(harvest.cursor().getSeen());
        Set<Long> document = new LinkedHashSet<>();
        List<FoundItem> found = new ArrayList<>();
        Map<String, Long> losses = new HashMap<>(harvest.losses());
        for (RawArticle article : harvest.articles()) {
            long fingerprint = TextHash.withId(article);
            if (document.add(fingerprint) && !seen.has(fingerprint)) {
                add(article, harvest.cursor().getId(), found, losses);
            }
        }
        FeedState.Builder moved = FeedState.newBuilder(harvest.cursor());
        if (!document.isEmpty()) {
            moved.setSeen(seen.then(document).bytes());
        }
        return new Polled(scheduled(moved, harvest.outcome(), found, losses), found, harvest.isMore());
    }

    private void add(RawArticle article, String feed, List<FoundItem> found, Map<String, Long> losses)
            throws InterruptedException {
        RawArticle whole = source.complete(article);
        if (isTooLarge(whole.getBody())) {
            losses.merge("too large", 1L, Long::sum);
        } else {
            found.add(FoundItem.newBuilder()
                    .setFeed(feed)
                    .setFoundAt(clock.instant())
                    .setArticle(whole)
                    .build());
        }
    }

    private static boolean isTooLarge(String body) {
        return body.length() > LARGEST_BODY / 3 && body.getBytes(StandardCharsets.UTF_8).length > LARGEST_BODY;
    }

    private FeedState scheduled(
            FeedState.Builder moved, Outcome outcome, List<FoundItem> found, Map<String, Long> losses) {
        Map<String, Long> allLosses = new HashMap<>(moved.getLosses());
        losses.forEach((reason, count) -> allLosses.merge(reason, count, Long::sum));
        FeedState state = moved.setItems(moved.getItems() + found.size())
                .setLosses(allLosses)
                .setLagMillis(found.isEmpty() ? moved.getLagMillis() : middleLag(found))
                .build();
        return Schedule.after(state, withDates(outcome, found), pacing, clock.instant());
    }

    private static Outcome withDates(Outcome outcome, List<FoundItem> found) {
        if (outcome instanceof Outcome.Read read) {
            List<@Nullable Instant> dates = new ArrayList<>();
            found.forEach(item -> dates.add(item.getArticle().getPublishedAt()));
            return new Outcome.Read(dates, read.atLeast());
        }
        return outcome;
    }

    private static @Nullable Long middleLag(List<FoundItem> found) {
        List<Long> lags =
                found.stream().map(Poll::lag).filter(Objects::nonNull).sorted().toList();
        return lags.isEmpty() ? null : lags.get(lags.size() / 2);
    }

    private static @Nullable Long lag(FoundItem item) {
        Instant published = item.getArticle().getPublishedAt();
        return published == null
                ? null
                : Math.max(0, Duration.between(published, item.getFoundAt()).toMillis());
    }
}
