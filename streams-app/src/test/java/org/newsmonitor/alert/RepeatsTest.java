package org.newsmonitor.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsmonitor.story.Finding;

/** Findings are written as in {@link StandingTest}. */
class RepeatsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            one finding                                       | 1 | a1:A/-=12@1 ! b1:B/-=7@2
            a voice said it again, before another said no     | 2 | a1:A/mayor=12@1 ! c1:C/-=7@3, b1:B/mayor=12@2 ! c1:C/-=7@3
            it had been contradicted in that report as well   | 3 | z1:Z/-=7@0 ! a1:A/mayor=12@1, z1:Z/-=7@0 ! b1:B/mayor=12@2, a1:A/mayor=12@1 ! c1:C/-=7@3, b1:B/mayor=12@2 ! c1:C/-=7@3
            another voice said it                             | 4 | z1:Z/-=7@0 ! a1:A/mayor=12@1, z1:Z/-=7@0 ! b1:B/police=12@2, a1:A/mayor=12@1 ! c1:C/-=7@3, b1:B/police=12@2 ! c1:C/-=7@3
            two other things are contradicted                 | 4 | z1:Z/-=7@0 ! a1:A/mayor=12@1, z1:Z/-=7@0 ! b1:B/mayor=13@2, a1:A/mayor=12@1 ! c1:C/-=7@3, b1:B/mayor=13@2 ! c1:C/-=7@3
            a correction belongs to the report it corrects    | 4 | z1:Z/-=7@0 ! a1:A/mayor=12@1, z1:Z/-=7@0 ! b1:B/mayor=12@2, a1:A/mayor=12@1 c c1:C/-=7@3, b1:B/mayor=12@2 c c1:C/-=7@3
            """)
    void whatDiffersOnlyInWhereTheEarlierStatementStandsIsARepeat(String claim, int left, String findings) {
        assertThat(Repeats.without(StandingTest.findings(findings))).as(claim).hasSize(left);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void aDisputeStandsTheSameWithoutRepeats(long seed) {
        List<Finding> findings = hotStory(new Random(seed), 16);
        List<Finding> told = Repeats.without(findings);
        Voices voices = new Voices(UnaryOperator.identity());
        assertThat(Standing.of(told, voices).status())
                .isEqualTo(Standing.of(findings, voices).status());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whoeverPassesOverRepeatsAsTheyComeMissesNothing(long seed) {
        Random random = new Random(seed);
        List<Finding> coming = new ArrayList<>(hotStory(random, 12));
        Collections.shuffle(coming, random);
        List<Finding> known = new ArrayList<>();
        for (Finding finding : coming) {
            List<Finding> before = Repeats.without(known);
            known.add(finding);
            if (Repeats.isRepeat(finding, ofItsArticles(finding, known))) {
                assertThat(Repeats.without(known)).isEqualTo(before);
            }
        }
    }

    @Test
    void whatIsLeftGrowsWithTheReportsAndNotWithTheirSquare() {
        int few = Repeats.without(hotStory(new Random(1), 30)).size();
        int many = Repeats.without(hotStory(new Random(1), 120)).size();
        assertThat(many).isLessThan(8 * few);
    }

    private static List<Finding> ofItsArticles(Finding finding, List<Finding> findings) {
        List<String> articles =
                List.of(finding.earlier().articleId(), finding.later().articleId());
        return findings.stream()
                .filter(other -> articles.contains(other.later().articleId()))
                .toList();
    }

    /** Reports an hour apart, each by an outlet of its own, of three figures by four speakers; each pair is compared. */
    private static List<Finding> hotStory(Random random, int reports) {
        List<String> said = new ArrayList<>();
        List<String> values = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (int later = 0; later < reports; later++) {
            values.add(List.of("4", "7", "11").get(random.nextInt(3)));
            String speaker = List.of("police", "mayor", "firm", "union").get(random.nextInt(4));
            said.add("r%d:O%d/%s=%s@%d".formatted(later, later, speaker, values.get(later), later));
            for (int earlier = 0; earlier < later; earlier++) {
                boolean agree = values.get(earlier).equals(values.get(later));
                String relation = agree ? "~" : List.of("!", "!", "^").get((earlier + later) % 3);
                findings.add(StandingTest.finding(said.get(earlier) + " " + relation + " " + said.get(later)));
            }
        }
        return findings;
    }
}
