package org.newsmonitor.producer.ingest.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.avro.FeedState;

/** Moves a feed's state on after a poll: when next, and whether it is paused or resumed. */
public final class Schedule {
    private static final Duration LONGEST_WISH = Duration.ofDays(1);
    private static final Duration LONGEST_BAN = Duration.ofDays(7);
    private static final Duration FAILING_TOO_LONG = Duration.ofDays(30);

    private Schedule() {}

    /** A feed never polled: at once. */
    public static FeedState start(String feed, Instant now) {
        return FeedState.newBuilder().setId(feed).setNextPollAt(now).build();
    }

    /** @param now when the poll ended */
    public static FeedState after(FeedState state, Outcome outcome, Pacing pacing, Instant now) {
        FeedState polled = FeedState.newBuilder(state)
                .setPolls(state.getPolls() + 1)
                .setLastPollAt(now)
                .build();
        if (outcome instanceof Outcome.Failed failed) {
            return failed(polled, failed, pacing, now);
        }
        if (outcome instanceof Outcome.Read read) {
            return good(polled, read.newItems(), read.atLeast(), pacing, now);
        }
        FeedState unchanged = FeedState.newBuilder(polled)
                .setNotModified(polled.getNotModified() + 1)
                .build();
        return good(unchanged, List.of(), ((Outcome.Unchanged) outcome).atLeast(), pacing, now);
    }

    private static FeedState good(
            FeedState state, List<@Nullable Instant> newItems, Duration atLeast, Pacing pacing, Instant now) {
        Instant last = state.getLastSuccessAt();
        double perDay = last == null
                ? Rhythm.first(newItems, now)
                : Rhythm.next(state.getItemsPerDay(), newItems.size(), Duration.between(last, now));
        Duration interval = longer(Rhythm.interval(perDay, pacing), shorter(atLeast, LONGEST_WISH));
        Duration wait = longer(Jitter.of(state.getId(), state.getPolls(), interval), shorter(atLeast, LONGEST_WISH));
        return FeedState.newBuilder(state)
                .setItemsPerDay(perDay)
                .setIntervalMillis(interval.toMillis())
                .setNextPollAt(now.plus(wait))
                .setLastSuccessAt(now)
                .setFailures(0)
                .setFailingSince(null)
                .setPausedAt(null)
                .setPauseReason(null)
                .build();
    }

    private static FeedState failed(FeedState state, Outcome.Failed failed, Pacing pacing, Instant now) {
        int failures = state.getFailures() + 1;
        Instant since = state.getFailingSince() == null ? now : state.getFailingSince();
        FeedState.Builder next = FeedState.newBuilder(state)
                .setFailures(failures)
                .setFailingSince(since)
                .setLastErrorAt(now)
                .setLastError(failed.detail());
        String pause =
                Pause.reason(failed, failures, Duration.between(since, now).compareTo(FAILING_TOO_LONG) > 0);
        if (pause != null || state.getPausedAt() != null) {
            return Pause.put(next, state, pause, failed.trouble(), now).build();
        }
        Duration normal = pacing.clamp(Duration.ofMillis(state.getIntervalMillis()));
        Instant retry = now.plus(Jitter.of(state.getId(), state.getPolls(), Backoff.delay(normal, failures)));
        return next.setNextPollAt(later(retry, failed.notBefore(), now.plus(LONGEST_BAN)))
                .build();
    }

    private static Instant later(Instant retry, @Nullable Instant notBefore, Instant limit) {
        if (notBefore == null || notBefore.isBefore(retry)) {
            return retry;
        }
        return notBefore.isAfter(limit) ? limit : notBefore;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
