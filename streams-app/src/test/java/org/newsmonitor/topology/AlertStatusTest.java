package org.newsmonitor.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsmonitor.topology.Reports.TEN_OCLOCK;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.newsmonitor.story.Alert;
import org.newsmonitor.story.AlertStatus;
import org.newsmonitor.story.RawArticle;

/** An alert's life, from raw articles on. */
class AlertStatusTest {
    private static final String TITLE = "Fire at chemical plant in Rotterdam";
    /** So that reports are no near-copies of each other. */
    private static final List<String> OWN = List.of(
            "The blaze started in a storage hall of the Kemperling plant shortly after dawn.",
            "Smoke drifted over the harbour, and people who live near the Kemperling plant were told to stay inside.",
            "Mayor Joris Brandt came to the plant and promised an inquiry into how the blaze could spread.",
            "Families waited at the gates of the Kemperling plant for word of those who had been on the night shift.");

    private final Monitor monitor = Monitor.open();
    private final Map<String, Alert> states = new LinkedHashMap<>();

    @AfterEach
    void close() {
        monitor.close();
    }

    @Test
    void twoOutletsThatDisagreeOpenAnAlert() {
        publish(toll("a", 0, "seven", "the fire service"), toll("b", 1, "four", "the mayor"));
        assertThat(last()).extracting(Alert::status).containsExactly(AlertStatus.OPENED);
    }

    @Test
    void anotherIndependentSourceCorroboratesIt() {
        publish(
                toll("a", 0, "seven", "the fire service"),
                toll("b", 1, "four", "the mayor"),
                toll("c", 2, "four", "the hospital"));
        assertThat(last()).extracting(Alert::status).containsExactly(AlertStatus.CORROBORATED);
    }

    @Test
    void aSyndicatedCopyCorroboratesNothing() {
        publish(
                toll("a", 0, "seven", "the fire service"),
                toll("b", 1, "four", "the mayor"),
                copy("c", toll("b", 1, "four", "the mayor")));
        assertThat(last()).extracting(Alert::status).containsExactly(AlertStatus.OPENED);
        assertThat(last().get(0).evidence()).hasSize(2);
    }

    @Test
    void twoMoreIndependentSourcesResolveIt() {
        publish(
                toll("a", 0, "seven", "the fire service"),
                toll("b", 1, "four", "the mayor"),
                toll("c", 2, "four", "the hospital"),
                toll("d", 3, "four", "the plant"));
        assertThat(last()).extracting(Alert::status).containsExactly(AlertStatus.RESOLVED);
    }

    @Test
    void aLaterStateOfTheSameFigureSupersedesIt() {
        publish(
                toll("a", 0, "seven", "the fire service"),
                toll("b", 1, "four", "the mayor"),
                toll("c", 6, "eleven", "the hospital"));
        assertThat(last()).extracting(Alert::status).containsExactly(AlertStatus.SUPERSEDED);
        assertThat(last().get(0).summary()).contains("Superseded").contains("eleven");
    }

    @Test
    void aRevisionThatNoLongerSaysSoRetractsIt() {
        RawArticle withdrawn = toll("b", 1, "seven", "the mayor");
        publish(toll("a", 0, "seven", "the fire service"), toll("b", 1, "four", "the mayor"), withdrawn);
        assertThat(last())
                .filteredOn(alert -> alert.status() == AlertStatus.RETRACTED)
                .singleElement()
                .satisfies(alert -> assertThat(alert.summary()).startsWith("Retracted: a revision"));
        assertThat(last())
                .filteredOn(alert -> alert.status() != AlertStatus.RETRACTED)
                .allSatisfy(alert -> assertThat(alert.evidence())
                        .allMatch(finding -> finding.earlier()
                                .articleId()
                                .equals(finding.later().articleId())));
    }

    private void publish(RawArticle... articles) {
        List.of(articles).forEach(monitor::publish);
        monitor.alertRecords().forEach(alert -> states.put(alert.id(), alert));
    }

    /** The last state of each alert. */
    private List<Alert> last() {
        return List.copyOf(states.values());
    }

    private static RawArticle toll(String id, int hour, String toll, String speaker) {
        String body = """
                A fire at the Kemperling chemical plant in Rotterdam killed %s workers on Tuesday, %s said.

                %s
                """.formatted(toll, speaker, OWN.get(hour % OWN.size()));
        return Reports.report(id, TITLE, body, TEN_OCLOCK.plus(Duration.ofHours(hour)));
    }

    private static RawArticle copy(String id, RawArticle original) {
        return Reports.report(id, TITLE, original.body(), TEN_OCLOCK.plus(Duration.ofHours(3)));
    }
}
