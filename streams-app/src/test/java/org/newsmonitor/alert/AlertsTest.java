package org.newsmonitor.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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

        assertThat(alert(second, first)).isEqualTo(alert(first, second));
    }

    @Test
    void theIdStaysWhenEvidenceIsAddedOrTheStoryChanges() {
        Alert opened = alert(toll(POLICE, GOVERNOR));
        Alert grown = alerts.of("merged", List.of(toll(POLICE, GOVERNOR), toll(POLICE, HOSPITAL)), id -> id);

        assertThat(grown.id()).isEqualTo(opened.id());
        assertThat(opened.status()).isEqualTo(AlertStatus.OPENED);
        assertThat(grown.status()).isEqualTo(AlertStatus.CORROBORATED);
        assertThat(grown.openedAt()).isEqualTo(opened.openedAt());
        assertThat(grown.updatedAt()).isEqualTo(HOSPITAL.publishedAt());
    }

    @Test
    void theSummaryTellsWhoSaidWhatAndWhen() {
        assertThat(alert(toll(POLICE, GOVERNOR)).summary())
                .isEqualTo("Figures disagree: police (Outlet fire-1, 4 Mar 2026 10:00) said “A quote of fire-1.”;"
                        + " the governor (Outlet fire-2, 4 Mar 2026 11:00) says “A quote of fire-2.”"
                        + " 12 against 7 killed.");
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
                "both speak of arson.");

        assertThat(alert(denial).summary())
                .isEqualTo("Police (Outlet fire-1, 4 Mar 2026 10:00) denies what Outlet fire-2 (4 Mar 2026 11:00) says:"
                        + " “A quote of fire-1.” against “A quote of fire-2.” Both speak of arson.");
    }

    @Test
    void aDisputeInsideOneArticleSaysSo() {
        Statement chief = statement("fire-1", "the fire chief", "7", 0);
        assertThat(alert(toll(POLICE, chief)).summary())
                .startsWith("Outlet fire-1 (4 Mar 2026 10:00) reports both. Figures disagree: police said");
    }

    @Test
    void evidenceStaysBoundedAndShowsEveryStatementFirst() {
        List<Finding> pairs = new ArrayList<>();
        for (int high = 0; high < 30; high++) {
            for (int low = 30; low < 60; low++) {
                pairs.add(toll(statement("r-" + high, null, "12", high), statement("r-" + low, null, "7", low)));
            }
        }
        Alert alert = alerts.of("fire", pairs, id -> id);

        assertThat(alert.evidence()).hasSize(EvidenceChoice.MOST);
        assertThat(alert.evidence().stream()
                        .flatMap(finding -> Stream.of(finding.earlier(), finding.later()))
                        .distinct())
                .hasSize(60);
    }

    private Alert alert(Finding... findings) {
        return alerts.of("fire", List.of(findings), id -> id);
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
