package org.newsmonitor.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.newsmonitor.newsroom.PassageComparer.Passage;

class ConfidenceTest {
    private static final Instant MORNING = Instant.parse("2026-03-04T10:00:00Z");
    private static final String LIKE = "The bridge in Riverside was built by Acme Corp, Mayor John Smith said.";

    private final PassageComparer comparer = new PassageComparer(Newsroom.standard());

    @Test
    void disputeInMuchTheSameWordsIsSurer() {
        double like = score(
                "Twelve people were killed in the crash in Riverside.",
                "Nine people were killed in the crash in Riverside.");
        double unlike = score(
                "Twelve people were killed when a bus hit a wall in Riverside on the way to a wedding.",
                "The crash in Riverside that closed the main road for hours killed nine people, the mayor said.");

        assertThat(like).isGreaterThan(unlike);
        assertThat(unlike).isPositive();
    }

    @Test
    void scoreIsTheSameEachTime() {
        String other = LIKE.replace("Acme", "Baker");

        assertThat(score(LIKE, other)).isEqualTo(score(LIKE, other)).isBetween(0.01, 0.99);
    }

    private double score(String earlier, String later) {
        return comparer.compare(new Passage(earlier, MORNING), new Passage(later, MORNING.plus(Duration.ofHours(2))))
                .score();
    }
}
