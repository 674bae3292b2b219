package org.newsmonitor.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsmonitor.story.AlertStatus;
import org.newsmonitor.story.Finding;
import org.newsmonitor.story.Kind;
import org.newsmonitor.story.Relation;
import org.newsmonitor.story.Span;
import org.newsmonitor.story.Statement;

/**
 * Where a dispute stands. A report is {@code ID:OUTLET/SPEAKER=VALUE@HOUR} ({@code -} for no speaker); a finding is two of
 * them with {@code !} (contradiction), {@code ^} (update), {@code ~} (agreement) or {@code c} (correction) between.
 * Articles {@code copy1} and {@code copy2} are syndicated copies of {@code a1}.
 */
class StandingTest {
    private static final Instant MIDNIGHT = Instant.parse("2026-03-04T00:00:00Z");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            two outlets disagree                        | opened       | a1:A/-=12@1 ! b1:B/-=7@2
            another outlet says what one said           | corroborated | a1:A/-=12@1 ! b1:B/-=7@2, a1:A/-=12@1 ! c1:C/-=7@3
            an agreement in other words counts          | corroborated | a1:A/-=12@1 ! b1:B/-=7@2, b1:B/-=7@2 ~ c1:C/-=seven@3
            the same outlet again does not count        | opened       | a1:A/-=12@1 ! b1:B/-=7@2, a1:A/-=12@1 ! b2:B/-=7@3
            a syndicated copy does not count            | opened       | a1:A/-=12@1 ! b1:B/-=7@2, copy1:C/-=12@1 ! b1:B/-=7@2
            copies of copies do not count               | opened       | copy2:D/-=12@1 ! b1:B/-=7@2, copy1:C/-=12@1 ! b1:B/-=7@2
            the same speaker quoted again does not count| opened       | a1:A/police=12@1 ! b1:B/-=7@2, c1:C/police=12@1 ! b1:B/-=7@2
            a third figure is no corroboration          | opened       | a1:A/-=12@1 ! b1:B/-=7@2, a1:A/-=12@1 ! c1:C/-=9@3, b1:B/-=7@2 ! c1:C/-=9@3
            two parties in one article                  | opened       | a1:A/firm=denied@1 ! a1:A/union=affirmed@1
            another party sides with one of them        | corroborated | a1:A/firm=denied@1 ! a1:A/union=affirmed@1, a1:A/firm=denied@1 ! b1:B/police=affirmed@2
            a correction alone is news                  | opened       | a1:A/-=12@1 c a2:A/-=7@2
            one side corrects its report                | resolved     | a1:A/-=12@1 ! b1:B/-=7@2, a1:A/-=12@1 c a2:A/-=7@3
            one side concedes without saying so         | resolved     | a1:A/-=12@1 ! b1:B/-=7@2, b1:B/-=7@2 ~ a2:A/-=7@3
            the party concedes through another outlet   | resolved     | a1:A/firm=denied@1 ! b1:B/union=affirmed@2, a1:A/firm=denied@1 ! c1:C/firm=affirmed@3
            having said it before is no concession      | corroborated | a1:A/firm=denied@3 ! b1:B/union=affirmed@4, a1:A/firm=denied@3 ! c1:C/firm=affirmed@2
            one source that changes its story is a dispute | opened    | a1:A/-=12@1 ! a2:A/-=7@2
            one side repeated is no concession          | opened       | a1:A/-=12@1 ! b1:B/-=7@2, b1:B/-=7@2 ! a2:A/-=12@3
            two more independent reports decide         | resolved     | a1:A/-=12@1 ! b1:B/-=7@2, a1:A/-=12@1 ! c1:C/-=7@3, a1:A/-=12@1 ! d1:D/-=7@4
            not while the other side is repeated        | corroborated | a1:A/-=12@1 ! b1:B/-=7@2, a1:A/-=12@1 ! c1:C/-=7@3, a1:A/-=12@1 ! d1:D/-=7@4, d1:D/-=7@4 ! e1:E/-=12@5
            nor by one speaker in many outlets          | opened       | a1:A/union=affirmed@1 ! b1:B/firm=denied@2, a1:A/union=affirmed@1 ! c1:C/firm=denied@3, a1:A/union=affirmed@1 ! d1:D/firm=denied@4
            the figure moved on                         | superseded   | a1:A/-=12@1 ! b1:B/-=7@2, a1:A/-=12@1 ^ c1:C/-=15@3
            an update from before the dispute settles nothing | opened | a1:A/-=12@1 ! b1:B/-=7@4, a1:A/-=12@1 ^ c1:C/-=15@3
            an update that is itself disputed settles nothing | opened | a1:A/-=12@1 ! b1:B/-=7@2, a1:A/-=12@1 ^ c1:C/-=15@3, c1:C/-=15@3 ! d1:D/-=9@4
            a new dispute after the update is open      | opened       | a1:A/-=12@1 ! b1:B/-=7@2, b1:B/-=7@2 ^ c1:C/-=15@3, d1:D/-=20@4 ! e1:E/-=30@5
            every pair must be settled                  | opened       | a1:A/-=12@1 ! b1:B/-=7@2, a1:A/-=12@1 c a2:A/-=8@3, b1:B/-=7@2 ! e1:E/-=30@2
            the last word decides which it is           | superseded   | a1:A/-=12@1 ! b1:B/-=7@2, c1:C/-=12@1 ! d1:D/-=9@2, a1:A/-=12@1 c a2:A/-=8@3, d1:D/-=9@2 ^ e1:E/-=15@4
            """)
    void aDisputeStandsAsItsFindingsSay(String claim, String status, String findings) {
        List<Finding> all = new ArrayList<>(findings(findings));
        Alerts alerts = new Alerts();
        var alert = alerts.of("story", all, StandingTest::originalOf);
        assertThat(alert.status().label()).as(claim + ": " + alert.summary()).isEqualTo(status);
        assertThat(alert.status() == AlertStatus.OPENED)
                .as("only an open alert has no note: %s", alert.summary())
                .isEqualTo(alert.summary().endsWith("why."));
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(all, new Random(seed));
            assertThat(alerts.of("story", all, StandingTest::originalOf)).isEqualTo(alert);
        }
    }

    private static String originalOf(String articleId) {
        return articleId.startsWith("copy") ? "a1" : articleId;
    }

    static List<Finding> findings(String texts) {
        return Arrays.stream(texts.split(", ", -1)).map(StandingTest::finding).toList();
    }

    static Finding finding(String text) {
        String[] parts = text.strip().split(" ", 3);
        Relation relation = switch (parts[1]) {
            case "!" -> Relation.CONTRADICTION;
            case "^" -> Relation.UPDATE;
            case "~" -> Relation.RESTATEMENT;
            default -> Relation.CORRECTION;
        };
        Statement one = statement(parts[0]);
        Statement other = statement(parts[2]);
        boolean inOrder = !other.publishedAt().isBefore(one.publishedAt());
        return new Finding(
                relation,
                Kind.OTHER,
                "fact",
                List.of(),
                inOrder ? one : other,
                inOrder ? other : one,
                "rule/1",
                0.9,
                "The why.");
    }

    private static Statement statement(String text) {
        String[] parts = text.split("[:/=@]", 5);
        String speaker = parts[2].equals("-") ? null : parts[2];
        return new Statement(
                parts[0],
                0,
                "Outlet " + parts[1],
                null,
                MIDNIGHT.plus(Duration.ofHours(Integer.parseInt(parts[4]))),
                speaker,
                parts[0] + " says " + parts[3] + ".",
                new Span(0, 10 + parts[2].length()),
                parts[3]);
    }
}
