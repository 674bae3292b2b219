package org.newsmonitor.entity.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class NameGateTest {
    /** Just below what docs/quality/entity.md reports. */
    private static final double FLOOR = 0.78;

    @Test
    void namesOfUnseenTextAreFoundAsWellAsReported() throws IOException {
        NameScore score = NameScore.of(NameReportTest.model(), NameSets.wikiGold());

        assertThat(score.f1()).as(score.toString()).isGreaterThan(FLOOR);
    }
}
