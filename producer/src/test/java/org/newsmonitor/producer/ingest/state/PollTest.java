package org.newsmonitor.producer.ingest.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.newsmonitor.avro.FeedState;
import org.newsmonitor.avro.RawArticle;
import org.newsmonitor.producer.ingest.schedule.Outcome;
import org.newsmonitor.producer.ingest.schedule.Pacing;
import org.newsmonitor.producer.ingest.schedule.Schedule;
import org.newsmonitor.producer.ingest.source.Harvest;
import org.newsmonitor.producer.ingest.source.Source;

class PollTest {
    private static final Instant TEN_OCLOCK = Instant.parse("2026-03-04T10:00:00Z");
    private static final Clock CLOCK = Clock.fixed(TEN_OCLOCK, ZoneOffset.UTC);
    private static final FeedState NEW = Schedule.start("http://a/feed", TEN_OCLOCK.minusSeconds(7));

    @Test
    void onlyWhatWasNotHandedOnBeforeIsHandedOn() throws InterruptedException {
        Polled first = poll(NEW, article("1", "one"), article("2", "two"));
        Polled second = poll(first.next(), article("3", "three"), article("2", "two"), article("1", "one, changed"));
        assertThat(first.items()).hasSize(2);
        assertThat(second.items())
                .extracting(item -> item.getArticle().getBody())
                .containsExactly("three", "one, changed");
        assertThat(second.next().getItems()).isEqualTo(4);
    }

    @Test
    void itemTwiceInOneDocumentIsHandedOnOnce() throws InterruptedException {
        assertThat(poll(NEW, article("1", "one"), article("1", "one")).items()).hasSize(1);
    }

    @Test
    void lagAndLatenessAreRecorded() throws InterruptedException {
        RawArticle dated = RawArticle.newBuilder(article("1", "one"))
                .setPublishedAt(TEN_OCLOCK.minusSeconds(90))
                .build();
        FeedState next = poll(NEW, dated).next();
        assertThat(next.getLagMillis()).isEqualTo(90_000);
        assertThat(next.getLateMillis()).isEqualTo(7_000);
    }

    @Test
    void articleTooLargeForKafkaIsALossAndTheRestIsHandedOn() throws InterruptedException {
        Polled polled = poll(NEW, article("1", "x".repeat(Poll.LARGEST_BODY + 1)), article("2", "two"));
        assertThat(polled.items()).hasSize(1);
        assertThat(polled.next().getLosses()).containsEntry("too large", 1L);
    }

    @Test
    void faultOfASourceIsAFailureOfThatFeedAlone() throws InterruptedException {
        Source broken = state -> {
            throw new IllegalStateException("a bug");
        };
        Polled polled = new Poll(broken, Pacing.DEFAULT, CLOCK).run(NEW);
        assertThat(polled.next().getFailures()).isEqualTo(1);
        assertThat(polled.next().getLastError()).contains("a bug");
    }

    @Test
    void whatWasSeenIsBoundedButKeepsTheWholeDocument() {
        Set<Long> large =
                new LinkedHashSet<>(LongStream.range(0, 2L * Seen.ROOM).boxed().toList());
        Seen seen = Seen.of(java.nio.ByteBuffer.allocate(0)).then(large);
        assertThat(Seen.of(seen.bytes()).has(2L * Seen.ROOM - 1)).isTrue();
        Seen later = Seen.of(seen.bytes()).then(Set.of(-1L));
        assertThat(later.bytes().remaining()).isEqualTo(Seen.ROOM * Long.BYTES);
    }

    private static Polled poll(FeedState state, RawArticle... articles) throws InterruptedException {
        Source source = given -> new Harvest(
                given, new Outcome.Read(List.of(), Duration.ZERO), Arrays.asList(articles), Map.of(), false);
        return new Poll(source, Pacing.DEFAULT, CLOCK).run(state);
    }

    private static RawArticle article(String id, String body) {
        return RawArticle.newBuilder().setId(id).setBody(body).build();
    }
}
