package org.newsmonitor.clean.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.newsmonitor.story.Changes;

class CopiesTest {
    private static final String STORY =
            IntStream.range(0, 300).mapToObj(i -> "word" + (i * 7919 % 1000)).collect(Collectors.joining(" "));

    @Test
    void caseAndPunctuationDoNotMatter() {
        assertThat(Shingles.of("The bridge, he said, is closed."))
                .isEqualTo(Shingles.of("the BRIDGE he said is closed"));
    }

    @Test
    void aCopyWithAnotherOpeningStillResembles() {
        String copy = "AGENCY " + STORY.replace("word0 ", "other ") + " first published elsewhere";
        assertThat(Shingles.of(STORY).resemblance(Shingles.of(copy))).isGreaterThan(0.8);
    }

    @Test
    void anotherStoryDoesNotResemble() {
        String other = STORY.replace("word", "term");
        assertThat(Shingles.of(STORY).resemblance(Shingles.of(other))).isLessThan(0.35);
    }

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
