package org.newsmonitor.producer.ingest.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.newsmonitor.avro.FeedState;
import org.newsmonitor.avro.FeedSubscription;
import org.newsmonitor.producer.ingest.schedule.Schedule;

class QueueTest {
    private static final Instant TEN_OCLOCK = Instant.parse("2026-03-04T10:00:00Z");

    private final Queue queue = new Queue();

    @Test
    void feedsComeInTheOrderTheyAreDueAndNotBefore() {
        Feed late = planned("http://a/1", TEN_OCLOCK.plusSeconds(60));
        Feed early = planned("http://b/1", TEN_OCLOCK);
        assertThat(queue.next(TEN_OCLOCK)).isSameAs(early);
        assertThat(queue.next(TEN_OCLOCK)).isNull();
        assertThat(queue.next(TEN_OCLOCK.plusSeconds(60))).isSameAs(late);
    }

    @Test
    void oneHostWithManyFeedsDoesNotKeepTheOthersWaiting() {
        List<Feed> crowd = new ArrayList<>();
        for (int feed = 0; feed < 10; feed++) {
            crowd.add(planned("http://crowded/" + feed, TEN_OCLOCK));
        }
        Feed other = planned("http://other/1", TEN_OCLOCK.plusSeconds(1));
        List<Feed> first = drain(TEN_OCLOCK.plusSeconds(1));
        assertThat(first).hasSize(Queue.PER_HOST + 1).contains(other);
        List<Feed> all = new ArrayList<>(first);
        for (int next = 0; next < all.size(); next++) {
            queue.finished(all.get(next), all.get(next).host());
            all.addAll(drain(TEN_OCLOCK.plusSeconds(1)));
        }
        assertThat(all).containsAll(crowd).hasSize(11);
    }

    @Test
    void feedPlannedTwiceIsHandedOutOnceAndOneDroppedNever() {
        Feed twice = planned("http://a/1", TEN_OCLOCK);
        queue.plan(twice);
        planned("http://b/1", TEN_OCLOCK).isDropped = true;
        assertThat(drain(TEN_OCLOCK)).containsExactly(twice);
    }

    @Test
    void feedPlannedEarlierThanBeforeComesEarlier() {
        Feed feed = planned("http://a/1", TEN_OCLOCK.plusSeconds(3600));
        feed.change(
                FeedSubscription.newBuilder(feed.subscription)
                        .setChangedAt(TEN_OCLOCK)
                        .build(),
                TEN_OCLOCK);
        assertThat(queue.next(TEN_OCLOCK)).isNull(); // all is well with it, so nothing changes
        feed.advance(FeedState.newBuilder(feed.state)
                .setFailures(3)
                .setFailingSince(TEN_OCLOCK.minusSeconds(60))
                .build());
        feed.change(feed.subscription, TEN_OCLOCK);
        queue.plan(feed);
        assertThat(queue.next(TEN_OCLOCK)).isSameAs(feed);
    }

    private List<Feed> drain(Instant now) {
        List<Feed> feeds = new ArrayList<>();
        for (@Nullable Feed feed = queue.next(now); feed != null; feed = queue.next(now)) {
            feeds.add(feed);
        }
        return feeds;
    }

    @SuppressWarnings("NullAway") // nothing is committed here
    private Feed planned(String url, Instant due) {
        FeedSubscription subscription = FeedSubscription.newBuilder()
                .setId(url)
                .setUrl(url)
                .setChangedAt(Instant.EPOCH)
                .build();
        Holding nobodys = new Holding(0, null, java.util.Map.of(), 0);
        Feed feed = new Feed(nobodys, subscription, Schedule.start(url, due));
        queue.plan(feed);
        return feed;
    }
}
