package org.newsmonitor.producer.ingest.schedule;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.avro.FeedState;

/** A feed that keeps failing is left alone, but for a rare look whether it is back: then it resumes by itself. */
final class Pause {
    private static final Duration LOOK_EVERY = Duration.ofDays(7);
    private static final Duration LOOK_FOR_GONE_EVERY = Duration.ofDays(30);

    private Pause() {}

    /** In words for an operator; null when the feed goes on. */
    static @Nullable String reason(Outcome.Failed failed, int failures, boolean tooLong) {
        if (failures >= failed.trouble().pausesAfter()) {
            String times = failures == 1 ? "" : failures + " times in a row: ";
            return times + failed.trouble().words() + " (" + failed.detail() + ")";
        }
        return tooLong ? "failing for a month: " + failed.trouble().words() + " (" + failed.detail() + ")" : null;
    }

    /** @param reason null for one that is paused already and was looked at in vain for another cause */
    static FeedState.Builder put(
            FeedState.Builder next, FeedState state, @Nullable String reason, Trouble trouble, Instant now) {
        Duration look = trouble == Trouble.GONE ? LOOK_FOR_GONE_EVERY : LOOK_EVERY;
        return next.setPausedAt(state.getPausedAt() == null ? now : state.getPausedAt())
                .setPauseReason(reason == null ? state.getPauseReason() : reason)
                .setNextPollAt(now.plus(Jitter.of(state.getId(), state.getPolls(), look)));
    }
}
