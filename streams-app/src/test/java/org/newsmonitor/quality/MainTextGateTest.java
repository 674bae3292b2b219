package org.newsmonitor.quality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MainTextGateTest {
    /** Just below what docs/quality/clean.md reports. */
    private static final double FLOOR = 0.923;

    @Test
    void mainTextIsAsGoodAsReported() {
        SegmentScore score = WebPages.read().stream()
                .map(page -> page.score(Extractor.OURS.text(page.html())))
                .reduce(SegmentScore.NONE, SegmentScore::plus);

        assertThat(score.f1()).as(score::toString).isGreaterThan(FLOOR);
    }
}
