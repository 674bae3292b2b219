package org.newsmonitor.producer.ingest.share;

import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import org.newsmonitor.avro.FeedState;
import org.newsmonitor.avro.FeedSubscription;
import org.newsmonitor.producer.ingest.schedule.Schedule;

/** One feed this instance owns: how it is to be polled and where that stands. Known to the sharing thread alone. */
final class Feed {
    final Holding holding;
    FeedSubscription subscription;
    FeedState state;
    boolean isBusy;
    boolean isDropped;

    Feed(Holding holding, FeedSubscription subscription, FeedState state) {
        this.holding = holding;
        this.subscription = subscription;
        this.state = state;
    }

    Instant due() {
        return state.getNextPollAt();
    }

    /** What politeness counts by. */
    String host() {
        try {
            String host = URI.create(subscription.getUrl()).getHost();
            return host == null ? subscription.getId() : host.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return subscription.getId();
        }
    }

    /** Takes an operator's word: a feed paused or failing before it is tried again at once. */
    void change(FeedSubscription changed, Instant now) {
        subscription = changed;
        Instant troubledSince = state.getPausedAt() == null ? state.getFailingSince() : state.getPausedAt();
        if (troubledSince != null && changed.getChangedAt().isAfter(troubledSince)) {
            state = FeedState.newBuilder(state)
                    .setPausedAt(null)
                    .setPauseReason(null)
                    .setFailures(0)
                    .setFailingSince(null)
                    .setNextPollAt(now)
                    .build();
        }
    }

    /** After a poll that was committed. */
    void advance(FeedState next) {
        state = next;
    }

    static FeedState fresh(FeedSubscription subscription, Instant now) {
        return Schedule.start(subscription.getId(), now);
    }
}
