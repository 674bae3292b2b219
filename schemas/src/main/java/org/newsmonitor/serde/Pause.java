package org.newsmonitor.serde;

import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;
import org.apache.kafka.common.errors.InterruptException;
import org.newsmonitor.serde.RegistryConfig.Retries;

/** Waits before a request is sent again; replaced in tests, which do not wait. */
@FunctionalInterface
interface Pause {
    int MOST_DOUBLINGS = 20;

    /** Waits before the given repetition, counted from 1. */
    void before(int repetition, Retries retries);

    static void withJitter(int repetition, Retries retries) {
        try {
            Thread.sleep(millis(repetition, retries, ThreadLocalRandom.current()));
        } catch (InterruptedException stop) {
            throw new InterruptException(stop); // Sets the thread's flag again.
        }
    }

    /** Doubles from the first wait to the longest, then takes between half and all of it, so that clients spread. */
    static long millis(int repetition, Retries retries, RandomGenerator random) {
        long doubled = retries.firstWait().toMillis() << Math.min(repetition - 1, MOST_DOUBLINGS);
        long full = Math.min(retries.longestWait().toMillis(), doubled);
        return full / 2 + random.nextLong(full - full / 2 + 1);
    }
}
