package org.newsmonitor.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodZoneTest {
    @ParameterizedTest
    @CsvSource({
        "2026-03-04T15:00-05:00, 2026-03-04T20:00Z, true",
        "2026-03-04T15:00-05:00, 2026-03-04T15:00Z, false",
        "2026-03-04T15:00-05:00, 2026-03-04T15:00, true",
        "2026-03-04T15:00, 2026-03-04T20:00Z, false",
        "2026-03-04T23:30Z, 2026-03-05T00:30+01:00, true"
    })
    void clocksAreComparedInOneZoneWhereBothAreKnown(String first, String second, boolean overlap) {
        assertThat(clock(first).overlaps(clock(second))).isEqualTo(overlap);
        assertThat(clock(second).overlaps(clock(first))).isEqualTo(overlap);
    }

    private static Period clock(String canonical) {
        LocalDateTime stated = LocalDateTime.parse(canonical.substring(0, 16));
        return new Period(stated, stated.plusMinutes(1), canonical);
    }
}
