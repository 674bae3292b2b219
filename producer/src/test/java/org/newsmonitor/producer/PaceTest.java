package org.newsmonitor.producer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaceTest {
    private static final Instant TEN_OCLOCK = Instant.parse("2026-03-04T10:00:00Z");

    @Test
    void gapsBetweenArticlesAreDividedBySpeed() throws InterruptedException {
        List<Duration> waits = new ArrayList<>();
        Pace pace = new TimedPace(60, () -> 0L, waits::add);

        pace.await(TEN_OCLOCK);
        pace.await(TEN_OCLOCK.plus(Duration.ofMinutes(2)));

        assertThat(waits).containsExactly(Duration.ofSeconds(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "fast", "NaN", "Infinity", ""})
    void nonsenseSpeedsAreRefused(String speed) {
        assertThatThrownBy(() -> Pace.parse(speed)).hasMessageContaining("speed is \"max\" or a number above 0");
    }
}
