package org.newsmonitor.standalone.cli;

import org.newsmonitor.producer.Pace;

/** Reads {@code --speed}. */
final class Speeds {
    private Speeds() {}

    static Pace parse(String speed) {
        try {
            return Pace.parse(speed);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--speed: " + e.getMessage());
        }
    }
}
