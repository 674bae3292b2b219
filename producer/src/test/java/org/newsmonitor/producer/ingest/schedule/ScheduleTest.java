package org.newsmonitor.producer.ingest.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsmonitor.avro.FeedState;

class ScheduleTest {
    private static final Instant TEN_OCLOCK = Instant.parse("2026-03-04T10:00:00Z");
    private static final FeedState NEW = Schedule.start("https://a.example/feed", TEN_OCLOCK);
    private static final Outcome NOTHING_NEW = new Outcome.Unchanged(Duration.ZERO);

    @ParameterizedTest
    @CsvSource({
        "PT2M,  PT5M", // hasty feeds are held to the least interval
        "PT1H,  PT1H", // one item an hour: one poll an hour
        "PT48H, PT6H", // quiet feeds are still looked at
    })
    void firstDocumentSetsTheIntervalByTheGapsBetweenItsItems(Duration gap, Duration interval) {
        List<Instant> dates = IntStream.rangeClosed(1, 20)
                .mapToObj(i -> TEN_OCLOCK.minus(gap.multipliedBy(i)))
                .toList();
        FeedState next = after(NEW, new Outcome.Read(dates, Duration.ZERO), TEN_OCLOCK);
        assertThat(Duration.ofMillis(next.getIntervalMillis())).isEqualTo(interval);
        assertThat(wait(next, TEN_OCLOCK)).isBetween(percent(interval, 90), percent(interval, 110));
    }

    @Test
    void intervalGrowsWhileNothingComesAndShrinksWhenMuchDoes() {
        FeedState state = after(NEW, new Outcome.Read(Arrays.asList(null, null), Duration.ZERO), TEN_OCLOCK);
        long atFirst = state.getIntervalMillis();
        Instant now = TEN_OCLOCK;
        for (int poll = 0; poll < 48; poll++) {
            now = state.getNextPollAt();
            state = after(state, NOTHING_NEW, now);
        }
        long quiet = state.getIntervalMillis();
        assertThat(quiet).isGreaterThan(2 * atFirst);
        for (int poll = 0; poll < 48; poll++) {
            now = state.getNextPollAt();
            state = after(state, new Outcome.Read(Arrays.asList(now, now, now, now, now), Duration.ZERO), now);
        }
        assertThat(state.getIntervalMillis()).isLessThan(quiet / 2);
        assertThat(state.getNotModified()).isEqualTo(48);
    }

    @ParameterizedTest
    @CsvSource({"PT3H, PT3H", "PT90H, PT24H"}) // a feed may ask for a day at most
    void feedsWishIsTheLeast(Duration wish, Duration least) {
        FeedState state = after(NEW, new Outcome.Unchanged(wish), TEN_OCLOCK);
        assertThat(wait(state, TEN_OCLOCK)).isBetween(least, percent(least, 110));
    }

    @ParameterizedTest
    @CsvSource({"1, PT5M", "2, PT10M", "3, PT20M", "8, PT10H40M", "9, PT12H", "500, PT12H"})
    void eachFailureDoublesTheWait(int failures, Duration expected) {
        FeedState before = FeedState.newBuilder(NEW).setFailures(failures - 1).build();
        FeedState state = after(before, new Outcome.Failed(Trouble.NETWORK, "no route", null), TEN_OCLOCK);
        assertThat(wait(state, TEN_OCLOCK)).isBetween(percent(expected, 90), percent(expected, 110));
        assertThat(state.getPausedAt()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"PT2H, PT2H", "P90D, P7D"}) // a ban is kept, but not for ever
    void retryAfterIsKept(Duration asked, Duration kept) {
        Outcome throttled = new Outcome.Failed(Trouble.THROTTLED, "429", TEN_OCLOCK.plus(asked));
        assertThat(wait(after(NEW, throttled, TEN_OCLOCK), TEN_OCLOCK)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"GONE, 1", "UNSAFE, 3", "ROBOTS, 3", "NOT_FOUND, 6", "REFUSED, 6"})
    void lastingTroublePausesWithTheReasonAndGoodNewsResumes(Trouble trouble, int failures) {
        FeedState state = NEW;
        for (int poll = 0; poll < failures; poll++) {
            assertThat(state.getPausedAt()).isNull();
            state = after(state, new Outcome.Failed(trouble, "status 4xx", null), TEN_OCLOCK);
        }
        assertThat(state.getPausedAt()).isEqualTo(TEN_OCLOCK);
        assertThat(state.getPauseReason()).contains(trouble.words()).contains("status 4xx");
        assertThat(wait(state, TEN_OCLOCK)).isGreaterThan(Duration.ofDays(6));

        Instant probe = state.getNextPollAt();
        FeedState stillBad = after(state, new Outcome.Failed(Trouble.NETWORK, "down", null), probe);
        assertThat(stillBad.getPausedAt()).isEqualTo(TEN_OCLOCK);
        FeedState back = after(stillBad, NOTHING_NEW, stillBad.getNextPollAt());
        assertThat(back.getPausedAt()).isNull();
        assertThat(back.getPauseReason()).isNull();
        assertThat(back.getFailures()).isZero();
    }

    @Test
    void feedFailingForAMonthIsPausedWhateverTheTrouble() {
        FeedState state = NEW;
        Instant now = TEN_OCLOCK;
        while (state.getPausedAt() == null && now.isBefore(TEN_OCLOCK.plus(Duration.ofDays(40)))) {
            state = after(state, new Outcome.Failed(Trouble.SERVER, "status 500", null), now);
            now = state.getNextPollAt();
        }
        assertThat(state.getPauseReason()).startsWith("failing for a month");
    }

    @Test
    void jitterIsTheSameForTheSameFeedAndPollAndDiffersBetweenFeeds() {
        Duration hour = Duration.ofHours(1);
        assertThat(Jitter.of("a", 3, hour)).isEqualTo(Jitter.of("a", 3, hour));
        assertThat(IntStream.range(0, 1000)
                        .mapToLong(
                                i -> Jitter.of("https://example/" + i, 1, hour).toMinutes())
                        .distinct()
                        .count())
                .isGreaterThan(10);
    }

    private static FeedState after(FeedState state, Outcome outcome, Instant now) {
        return Schedule.after(state, outcome, Pacing.DEFAULT, now);
    }

    private static Duration wait(FeedState state, Instant now) {
        return Duration.between(now, state.getNextPollAt());
    }

    private static Duration percent(Duration duration, int percent) {
        return duration.multipliedBy(percent).dividedBy(100);
    }
}
