package org.newsmonitor.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.newsmonitor.story.Alert;
import org.newsmonitor.story.AlertStatus;
import org.newsmonitor.story.Finding;
import org.newsmonitor.story.Kind;
import org.newsmonitor.story.Relation;
import org.newsmonitor.story.Span;
import org.newsmonitor.story.Statement;

class AlertsTest {
    private static final Instant TEN_OCLOCK = Instant.parse("2026-03-04T10:00:00Z");
    private static final Statement POLICE = statement("fire-1", "police", "12", 0);
    private static final Statement GOVERNOR = statement("fire-2", "the governor", "7", 1);
    private static final Statement HOSPITAL = statement("fire-3", null, "7", 2);

    private final Alerts alerts = new Alerts();

    @Test
    void theOrderOfFindingsDoesNotMatter() {
        Finding first = toll(POLICE, GOVERNOR);
        Finding second = toll(POLICE, HOSPITAL);

        assertThat(alerts.of("fire", List.of(second, first))).isEqualTo(alerts.of("fire", List.of(first, second)));
    }

    @Test
    void theIdStaysWhenEvidenceIsAddedOrTheStoryChanges() {
        Alert opened = alerts.of("fire", List.of(toll(POLICE, GOVERNOR)));
        Alert grown = alerts.of("merged", List.of(toll(POLICE, GOVERNOR), toll(POLICE, HOSPITAL)));

        assertThat(grown.id()).isEqualTo(opened.id());
        assertThat(opened.status()).isEqualTo(AlertStatus.OPENED);
        assertThat(grown.status()).isEqualTo(AlertStatus.CORROBORATED);
        assertThat(grown.openedAt()).isEqualTo(opened.openedAt());
        assertThat(grown.updatedAt()).isEqualTo(HOSPITAL.publishedAt());
    }

    @Test
    void theSummaryTellsWhoDisputesWithWhom() {
        assertThat(alerts.of("fire", List.of(toll(POLICE, GOVERNOR))).summary())
                .isEqualTo("The governor (Outlet fire-2) against police (Outlet fire-1). 12 against 7 killed.");
    }

    @Test
    void theSummaryOfADenialNamesTheOneWhoDenies() {
        Finding denial = new Finding(
                Relation.CONTRADICTION,
                Kind.DENIAL,
                "arson",
                List.of(),
                statement("fire-1", "police", "denied", 0),
                statement("fire-2", null, "affirmed", 1),
                "denial/1",
                0.8,
                "Both speak of arson.");

        assertThat(alerts.of("fire", List.of(denial)).summary())
                .isEqualTo("Police (Outlet fire-1) denies what Outlet fire-2 says. Both speak of arson.");
    }

    private static Finding toll(Statement earlier, Statement later) {
        return new Finding(
                Relation.CONTRADICTION,
                Kind.QUANTITY,
                "kill",
                List.of("Riverside"),
                earlier,
                later,
                "quantity/1",
                0.9,
                "12 against 7 killed.");
    }

    private static Statement statement(String articleId, @Nullable String speaker, String value, int hour) {
        return new Statement(
                articleId,
                0,
                "Outlet " + articleId,
                null,
                TEN_OCLOCK.plus(Duration.ofHours(hour)),
                speaker,
                "A quote of " + articleId + ".",
                new Span(0, 10),
                value);
    }
}
