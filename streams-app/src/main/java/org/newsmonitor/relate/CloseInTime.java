package org.newsmonitor.relate;

import java.time.Duration;

/** Published soon after each other. */
final class CloseInTime implements Evidence {
    @Override
    public Weighing weigh(Profile earlier, Profile later) {
        double days = Duration.between(earlier.publishedAt(), later.publishedAt()).toHours() / 24.0;
        return new Weighing(1 / (1 + days / 3), days < 2 ? "within two days" : "");
    }
}
