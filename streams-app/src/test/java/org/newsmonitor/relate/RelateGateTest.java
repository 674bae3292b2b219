package org.newsmonitor.relate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsmonitor.evaluation.BCubed;

/** Floors under what the stories reach on the labelled sets; raise them when it gets better, never lower them. */
class RelateGateTest {
    @ParameterizedTest
    @CsvSource({
        "ECB+ 1–35, 0.83, 0.86",
        "gun-violence 2013–2015, 0.95, 0.915",
        "dev-direct, 0.88, 0.91",
        "dev, 0.925, 0.9"
    })
    void storiesKeepTheirPrecisionAndF1(String set, double precision, double f1) {
        BCubed score = StoryRun.of(RelateReportTest.articlesOf(set)).bCubed();
        assertThat(score.precision()).as("precision").isGreaterThanOrEqualTo(precision);
        assertThat(score.f1()).as("F1").isGreaterThanOrEqualTo(f1);
    }
}
