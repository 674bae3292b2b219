package org.newsmonitor.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsmonitor.story.Relation;

/** Floors under what the detector reaches on the labelled sets; raise them when it gets better, never lower them. */
class ContradictionGateTest {
    @Test
    void plainWireEnglishKeepsItsPrecisionAndRecall() {
        Scores scores = new Benchmark("dev-direct").byGoldStory();

        assertThat(scores.precision().value())
                .as("precision %s", scores.wrong())
                .isGreaterThanOrEqualTo(0.98);
        assertThat(scores.recall().value()).as("recall").isGreaterThanOrEqualTo(0.85);
        assertFewFalseAlarms(scores, 0.05);
    }

    @Test
    void hardTextsRaiseFewFalseAlarms() {
        Scores scores = new Benchmark("dev").byGoldStory();

        assertThat(scores.precision().value())
                .as("precision %s", scores.wrong())
                .isGreaterThanOrEqualTo(0.95);
        assertThat(scores.recall().value()).as("recall").isGreaterThanOrEqualTo(0.07);
        assertFewFalseAlarms(scores, 0.05);
    }

    /** Sets that nothing was chosen on. */
    @ParameterizedTest
    @ValueSource(strings = {"invented/7", "invented/9"})
    void unseenNewsKeepsItsPrecision(String set) {
        Scores scores = new Benchmark(set).byGoldStory();

        assertThat(scores.precision().value())
                .as("precision %s", scores.wrong())
                .isGreaterThanOrEqualTo(0.85);
        assertThat(scores.recall().value()).as("recall").isGreaterThanOrEqualTo(0.35);
    }

    private static void assertFewFalseAlarms(Scores scores, double most) {
        for (Map.Entry<Relation, Ratio> alarms : scores.falseAlarmsOf().entrySet()) {
            assertThat(alarms.getValue().value()).as("%s", alarms).isLessThanOrEqualTo(most);
        }
    }
}
