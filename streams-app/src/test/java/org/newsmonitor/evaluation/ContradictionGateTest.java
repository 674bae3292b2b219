package org.newsmonitor.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
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
        assertThat(scores.recall().value()).as("recall").isGreaterThanOrEqualTo(0.03);
        assertFewFalseAlarms(scores, 0.05);
    }

    private static void assertFewFalseAlarms(Scores scores, double most) {
        for (Map.Entry<Relation, Ratio> alarms : scores.falseAlarmsOf().entrySet()) {
            assertThat(alarms.getValue().value()).as("%s", alarms).isLessThanOrEqualTo(most);
        }
    }
}
