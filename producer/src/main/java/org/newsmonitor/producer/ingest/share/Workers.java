package org.newsmonitor.producer.ingest.share;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.avro.FeedState;
import org.newsmonitor.avro.FeedSubscription;
import org.newsmonitor.producer.ingest.schedule.Pacing;
import org.newsmonitor.producer.ingest.source.Sources;
import org.newsmonitor.producer.ingest.state.Poll;
import org.newsmonitor.producer.ingest.state.Polled;

/** The threads that wait for servers. A poll still under way at the end is forgotten: its cursor never moved. */
final class Workers implements AutoCloseable {
    /** @param host that politeness counted it by */
    record Done(Feed feed, String host, Polled polled) {}

    private final Sources sources;
    private final Pacing pacing;
    private final Clock clock;
    private final int threads;
    private final ExecutorService pool;
    private final LinkedBlockingQueue<Done> done = new LinkedBlockingQueue<>();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final AtomicInteger underWay = new AtomicInteger();

    Workers(Sources sources, Pacing pacing, Clock clock, int threads) {
        this.sources = sources;
        this.pacing = pacing;
        this.clock = clock;
        this.threads = threads;
        this.pool = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "newsmonitor-poll");
            thread.setDaemon(true);
            return thread;
        });
    }

    boolean areFree() {
        return underWay.get() < threads;
    }

    void poll(Feed feed) {
        underWay.incrementAndGet();
        FeedSubscription subscription = feed.subscription;
        FeedState state = feed.state;
        String host = feed.host();
        pool.execute(() -> poll(feed, host, subscription, state));
    }

    private void poll(Feed feed, String host, FeedSubscription subscription, FeedState state) {
        try {
            Pacing own = pacing.with(subscription.getMinIntervalMillis(), subscription.getMaxIntervalMillis());
            done.add(new Done(feed, host, new Poll(sources.of(subscription), own, clock).run(state)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the end
        } catch (RuntimeException | Error e) {
            failure.compareAndSet(null, e);
        } finally {
            underWay.decrementAndGet();
        }
    }

    /** @throws IllegalStateException when a worker died, which only a bug can cause */
    List<Done> takeDone() {
        Throwable dead = failure.get();
        if (dead != null) {
            throw new IllegalStateException("a worker died", dead);
        }
        List<Done> taken = new ArrayList<>();
        done.drainTo(taken);
        return taken;
    }

    /** Polls that can end soon may; the others are cut off. */
    void finish(Duration patience) throws InterruptedException {
        pool.shutdown();
        pool.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
