package org.newsmonitor.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsmonitor.story.Article;
import org.newsmonitor.story.Link;

class RelaterTest {
    private static final Instant TEN_OCLOCK = Instant.parse("2026-03-04T10:00:00Z");
    private static final String FIRE =
            "HARLOW — A fire at the Brindle warehouse on Cooper Avenue in Harlow injured Marta"
                    + " Kowalska, 43, and two firefighters on Tuesday, Harlow fire chief Owen Pritchard said.";
    private static final String SAME_FIRE = "Firefighters Marta Kowalska and two colleagues were hurt when the Brindle"
            + " warehouse burned on Cooper Avenue, according to fire chief Owen Pritchard of Harlow.";
    private static final String OTHER_FIRE = "A fire at a bakery on Mill Lane in Dunmore injured Peter Quigley, 61, on"
            + " Tuesday, Dunmore fire chief Sean Tierney said.";

    private final Relater relater = new Relater();

    @Test
    void twoReportsOfOneFireAreLinkedWithReasons() {
        assertThat(relater.relate(article("a", FIRE, 0), article("b", SAME_FIRE, 1)))
                .hasValueSatisfying(link -> assertThat(link.why()).anyMatch(why -> why.startsWith("same people")));
    }

    @Test
    void aFireElsewhereIsAnotherEvent() {
        assertThat(relater.relate(article("a", FIRE, 0), article("b", OTHER_FIRE, 1)))
                .isEmpty();
    }

    @Test
    void reportsToldInCommonNounsAreLinkedWhenTheyAreNearInTime() {
        String title = "Minister ordered release of cleric";
        String freed =
                "The justice minister ordered the release of the cleric, the prison service said. He was freed at dawn.";
        String told =
                "The president himself ordered the release of the cleric, an aide said. The minister was told later.";
        Article minister = article("a", title, freed, 0);
        assertThat(relater.relate(minister, article("b", "Cleric's release ordered by president", told, 1)))
                .isPresent();
        assertThat(relater.relate(minister, article("c", "Cleric's release ordered by president", told, 9)))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        another quarter | 20 | Acme Corp reported a first-quarter profit of 310 million dollars on 3 March 2026, helped by sales in Brazil. | Acme Corp reported a loss of 45 million dollars for the full year 2025 and cut 900 jobs in Canada.
        another address | 2 | Police in Harlow said Peter Quigley, 61, was shot dead on Mill Lane on Monday. | Police in Harlow said Sean Tierney, 24, was wounded in a shooting on Cooper Avenue on Wednesday.
        """)
    void aRecurringSeriesIsNotOneStory(String what, int daysLater, String earlier, String later) {
        Optional<Link> link = relater.relate(article("a", earlier, 0), article("b", later, daysLater));
        assertThat(link.filter(found -> found.score() >= Relater.JOINS)).isEmpty();
    }

    @Test
    void aSyndicatedTextIsLinkedAsACopy() {
        String longer = FIRE + " The cause is under investigation, Pritchard told reporters at the scene of the blaze.";
        assertThat(relater.relate(article("a", longer, 0), article("b", longer + " Reporting by staff.", 1)))
                .hasValueSatisfying(link -> assertThat(link.copy()).isTrue());
    }

    @Test
    void articlesFurtherApartThanTheWindowAreNeverLinked() {
        int days = (int) Relater.WINDOW.plus(Duration.ofDays(1)).toDays();
        assertThat(relater.relate(article("a", FIRE, 0), article("b", SAME_FIRE, days)))
                .isEmpty();
    }

    private static Article article(String id, String text, int day) {
        return article(id, "", text, day);
    }

    private static Article article(String id, String title, String text, int day) {
        return Corpora.article(id, TEN_OCLOCK.plus(Duration.ofDays(day)), title, text);
    }
}
