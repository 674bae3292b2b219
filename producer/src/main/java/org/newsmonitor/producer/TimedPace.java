package org.newsmonitor.producer;

import java.time.Duration;
import java.time.Instant;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Keeps the gaps between articles, divided by a speed. */
final class TimedPace implements Pace {
    private final double speed;
    private final LongSupplier nanoTime;
    private final Sleeper sleeper;
    private @Nullable Instant firstEvent;
    private long startNanos;

    TimedPace(double speed, LongSupplier nanoTime, Sleeper sleeper) {
        this.speed = speed;
        this.nanoTime = nanoTime;
        this.sleeper = sleeper;
    }

    @Override
    public void await(Instant eventTime) throws InterruptedException {
        Instant first = firstEvent;
        if (first == null) {
            firstEvent = eventTime;
            startNanos = nanoTime.getAsLong();
            return;
        }
        double dueMillis = Duration.between(first, eventTime).toMillis() / speed;
        double elapsedMillis = (nanoTime.getAsLong() - startNanos) / 1e6;
        if (dueMillis > elapsedMillis) {
            sleeper.sleep(Duration.ofMillis((long) Math.ceil(dueMillis - elapsedMillis)));
        }
    }
}
