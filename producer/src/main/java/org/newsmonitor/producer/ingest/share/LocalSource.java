package org.newsmonitor.producer.ingest.share;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.avro.FeedState;
import org.newsmonitor.producer.ingest.schedule.Pacing;
import org.newsmonitor.producer.ingest.schedule.Schedule;
import org.newsmonitor.producer.ingest.source.Source;
import org.newsmonitor.producer.ingest.state.Kafkas;
import org.newsmonitor.producer.ingest.state.Ledger;
import org.newsmonitor.producer.ingest.state.Poll;
import org.newsmonitor.producer.ingest.state.Polled;
import org.newsmonitor.producer.ingest.state.StateReader;

/**
 * A source that only this instance can reach, such as a folder: never shared, but with its cursor in Kafka and its commits
 * as those of a feed. The same one given to two instances belongs to the later.
 */
public final class LocalSource implements AutoCloseable {
    private final String id;
    private final Source source;
    private final boolean endsWhenRead;
    private final Kafkas kafkas;
    private final Clock clock;
    private final Listener listener;
    private final CompletableFuture<@Nullable Void> ended = new CompletableFuture<>();
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread;

    /** @param endsWhenRead whether nothing is added to it later */
    public LocalSource(String id, Source source, boolean endsWhenRead, Kafkas kafkas, Clock clock, Listener listener) {
        this.id = id;
        this.source = source;
        this.endsWhenRead = endsWhenRead;
        this.kafkas = kafkas;
        this.clock = clock;
        this.listener = listener;
        this.thread = new Thread(this::run, "newsmonitor-source");
        thread.setDaemon(true); // standard input cannot be interrupted
    }

    public void start() {
        thread.start();
    }

    public CompletionStage<@Nullable Void> ended() {
        return ended;
    }

    private void run() {
        try (Ledger ledger = Ledger.open(kafkas, id)) {
            Map<String, FeedState> states =
                    new StateReader(kafkas).all(kafkas.topics().feedStates());
            FeedState state = states.get(id);
            collect(ledger, state == null ? Schedule.start(id, clock.instant()) : state);
            ended.complete(null);
        } catch (InterruptedException | RuntimeException e) {
            ended.completeExceptionally(e);
        }
    }

    private void collect(Ledger ledger, FeedState start) throws InterruptedException {
        Poll poll = new Poll(source, new Pacing(Duration.ofSeconds(2), Duration.ofSeconds(10)), clock);
        FeedState state = start;
        listener.owns(state);
        while (stopping.getCount() > 0) {
            Polled polled = poll.run(state);
            ledger.commit(List.of(polled));
            state = polled.next();
            listener.polled(polled);
            if (polled.isMore()) {
                continue;
            }
            if (endsWhenRead && state.getFailures() == 0) {
                return;
            }
            Duration wait = Duration.between(clock.instant(), state.getNextPollAt());
            if (stopping.await(Math.max(1, wait.toMillis()), TimeUnit.MILLISECONDS)) {
                return;
            }
        }
    }

    @Override
    public void close() {
        stopping.countDown();
        try {
            thread.join(5_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // whoever closes cannot wait
        }
    }
}
