package org.newsmonitor.relate;

import java.time.Duration;
import java.util.Collections;

/**
 * Published within two days of each other, fading after that; being simultaneous is no further evidence. Two texts that name
 * one recent day speak of that day, however far apart they came out.
 */
final class CloseInTime implements Evidence {
    private static final double FULL_DAYS = 2;
    private static final double FADING_DAYS = 12;

    @Override
    public Weighing weigh(Profile earlier, Profile later) {
        double days =
                Duration.between(earlier.publishedAt(), later.publishedAt()).toHours() / 24.0;
        if (days > FULL_DAYS && !Collections.disjoint(earlier.days(), later.days())) {
            return new Weighing(1, "both tell of the same day");
        }
        double strength = 1 / (1 + Math.max(0, days - FULL_DAYS) / FADING_DAYS);
        return new Weighing(strength, days <= FULL_DAYS ? "within two days" : "");
    }
}
