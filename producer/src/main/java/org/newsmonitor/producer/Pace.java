package org.newsmonitor.producer;

import java.time.Duration;
import java.time.Instant;

/** When a replayed article may be published. */
@FunctionalInterface
public interface Pace {
    /** Returns when it is time for an article of that event time; event times come in order. */
    void await(Instant eventTime) throws InterruptedException;

    /** As fast as Kafka takes them. */
    static Pace max() {
        return eventTime -> {};
    }

    /** @param speed how many times faster than the articles were published, above 0 */
    static Pace times(double speed) {
        return new TimedPace(speed, System::nanoTime, duration -> Thread.sleep(duration.toMillis()));
    }

    /**
     * Reads what a user writes.
     *
     * @throws IllegalArgumentException for anything but {@code max} and a number above 0
     */
    static Pace parse(String text) {
        if (text.equals("max")) {
            return max();
        }
        try {
            double speed = Double.parseDouble(text);
            if (speed > 0 && !Double.isInfinite(speed)) {
                return times(speed);
            }
        } catch (NumberFormatException e) {
            // falls through to the message below, which says what is allowed
        }
        throw new IllegalArgumentException("speed is \"max\" or a number above 0, not \"" + text + "\"");
    }

    /** Waits; a seam, so that tests need not. */
    @FunctionalInterface
    interface Sleeper {
        void sleep(Duration duration) throws InterruptedException;
    }
}
