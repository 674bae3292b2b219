package org.newsmonitor.clean.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsmonitor.story.Changes;

class SentenceDiffTest {
    @Test
    void revisionShowsWhatWasTakenBack() {
        List<String> before =
                List.of("Twelve people died in the fire.", "The cause is unknown.", "Police are at the scene.");
        List<String> after =
                List.of("Nine people died in the fire.", "Police are at the scene.", "The mayor resigned.");

        Changes diff = SentenceDiff.between(before, after);

        assertThat(diff.changed())
                .containsExactly(
                        new Changes.Changed("Twelve people died in the fire.", "Nine people died in the fire."));
        assertThat(diff.removed()).containsExactly("The cause is unknown.");
        assertThat(diff.added()).containsExactly("The mayor resigned.");
    }
}
