package org.newsmonitor.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsmonitor.story.Article;
import org.newsmonitor.story.CleanArticle;
import org.newsmonitor.story.RawArticle;
import org.newsmonitor.story.Relation;

class ExplainerTest {
    private static final Instant TEN_OCLOCK = Instant.parse("2019-05-14T10:00:00Z");
    private static final Newsroom NEWSROOM = Newsroom.standard();
    private static final Explainer EXPLAINER = new Explainer(NEWSROOM, AlertPolicy.EVERYTHING, Duration.ofDays(30));

    @ParameterizedTest(name = "{0} and {1}, {2} hours later: {3}")
    @CsvSource({
        "seven killed, vote,            2,   no-shared-key,    no topic key in common",
        "seven killed, four killed,     960, outside-window,   40.0 days apart",
        "seven killed, harvest,         600, not-linked,       it takes 0.35 and 2",
        "seven killed, inquiry,         2,   nothing-compared, No two statements",
        "four killed,  seven killed,    2,   no-dispute,       UPDATE",
        "seven killed, seven killed,    2,   no-dispute,       RESTATEMENT",
        "seven killed, four killed,     2,   alert,            both cannot be right",
    })
    void theFirstGateThatStopsThemIsNamed(String one, String other, int hours, String gate, String why) {
        Article earlier = article("one", one, 0);
        Article later = article("other", other, hours);
        Explanation explanation = EXPLAINER.explain(later, earlier);
        assertThat(explanation.gate().label()).as(explanation.toString()).isEqualTo(gate);
        assertThat(explanation.why()).contains(why);
        assertThat(explanation.earlier()).isEqualTo(earlier);
        assertThat(EXPLAINER.explain(earlier, later)).isEqualTo(explanation);
    }

    @Test
    void whatLiesBehindTheGateIsToldToo() {
        Explanation explanation =
                EXPLAINER.explain(article("one", "seven killed", 0), article("other", "four killed", 960));
        assertThat(explanation.findings()).isNotEmpty();
        assertThat(explanation.sharedKeys()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0.99, '', quantity/5", "0, quantity, quantity/5", "0, quantity/5, quantity/5"})
    void ruleSwitchedOffOrNotSureEnoughIsNamed(double leastScore, String off, String rule) {
        AlertPolicy policy = new AlertPolicy(leastScore, off.isEmpty() ? Set.of() : Set.of(off));
        Explanation explanation = new Explainer(NEWSROOM, policy, Duration.ofDays(30))
                .explain(article("one", "seven killed", 0), article("other", "four killed", 2));
        assertThat(explanation.gate()).isEqualTo(Gate.NOT_HEARD);
        assertThat(explanation.why()).contains(rule);
    }

    @Test
    void theSameArticleTwiceAsksForDisputesInsideIt() {
        Explanation explanation = EXPLAINER.explain(article("one", "denied", 0), article("one", "denied", 0));
        assertThat(explanation.gate()).isEqualTo(Gate.ALERT);
        assertThat(explanation.findings())
                .extracting(finding -> finding.relation())
                .contains(Relation.CONTRADICTION);
    }

    /** The stream and the explanation ask the same judges: what raises an alert there is an alert here. */
    @Test
    void alertGateMeansThatTheDeskHearsOfADispute() {
        Article earlier = article("one", "seven killed", 0);
        Article later = article("other", "four killed", 2);
        Meeting.Pair pair = new Meeting.Pair(
                earlier, later, NEWSROOM.relater().relate(earlier, later).orElseThrow());
        List<DeskNote> notes = NEWSROOM.disputeFinder(AlertPolicy.EVERYTHING).notes(pair);
        assertThat(notes)
                .anyMatch(note -> note instanceof DeskNote.Found found
                        && found.finding().relation().raisesAlert());
        assertThat(NEWSROOM.disputeFinder(new AlertPolicy(1, Set.of())).notes(pair))
                .noneMatch(DeskNote.Found.class::isInstance);
    }

    private static Article article(String id, String text, int hours) {
        String body = switch (text) {
            case "vote" -> """
                            Voters in Peru went to the polls on Sunday to elect a new congress, with early counts from Lima pointing to a split chamber.

                            President Elena Quispe called the vote a victory for patience.
                            """;
            case "harvest" -> """
                            The Kemperling group of Rotterdam opened a school for sailors in Antwerp, its chairman Piet Vos announced.

                            Pupils will learn to steer barges on the river Scheldt, and the first course is booked out.
                            """;
            case "inquiry" -> """
                            Mayor Joris Brandt visited the Kemperling chemical plant in Rotterdam after the fire and promised an inquiry.

                            Families waited at the gates of the plant. The fire started in a storage hall of the Kemperling plant in Rotterdam.
                            """;
            case "denied" -> """
                            The company Kemperling signed a contract with the city of Rotterdam, the union leader Anna Smit said on Monday.

                            The Rotterdam mayor Joris Brandt said that Kemperling did not sign a contract with the city of Rotterdam.
                            """;
            default -> """
                            A fire at the Kemperling chemical plant in Rotterdam %s workers on Tuesday, the Rotterdam fire service said.

                            The blaze started in a storage hall of the Kemperling plant shortly after dawn.
                            """.formatted(text.replaceFirst("(\\w+) killed", "killed $1"));
        };
        Instant at = TEN_OCLOCK.plus(Duration.ofHours(hours));
        RawArticle raw =
                new RawArticle(id, "Wire " + id, null, at, null, null, "en", "text/plain", "News from " + text, body);
        return NEWSROOM.articleReader().read((CleanArticle) NEWSROOM.cleaner().clean(raw, at), 0, at);
    }
}
