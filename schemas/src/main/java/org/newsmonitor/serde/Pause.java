package org.newsmonitor.serde;

import java.util.concurrent.ThreadLocalRandom;
import org.apache.kafka.common.errors.InterruptException;
import org.newsmonitor.serde.RegistryConfig.Retries;

/** Waits before a request is sent again; replaced in tests, which do not wait. */
@FunctionalInterface
interface Pause {
    int MOST_DOUBLINGS = 20;

    /** Waits before the given repetition, counted from 1. */
    void before(int repetition, Retries retries);

    /** Doubles from the first wait to the longest, then takes between half and all of it, so that clients spread. */
    static void withJitter(int repetition, Retries retries) {
        long doubled = retries.firstWait().toMillis() << Math.min(repetition - 1, MOST_DOUBLINGS);
        long full = Math.min(retries.longestWait().toMillis(), doubled);
        sleep(full / 2 + ThreadLocalRandom.current().nextLong(full / 2 + 1));
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stop) {
            throw new InterruptException(stop); // Sets the thread's flag again.
        }
    }
}
