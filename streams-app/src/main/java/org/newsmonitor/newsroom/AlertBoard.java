package org.newsmonitor.newsroom;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.alert.Alerts;
import org.newsmonitor.story.Alert;
import org.newsmonitor.story.Finding;

/** The alerts that stand, by story and disputed fact. */
final class AlertBoard {
    private final Alerts alerts = new Alerts();
    private final Map<String, Map<String, Alert>> byStory = new HashMap<>();
    private final Function<String, List<Finding>> findingsOf;
    private final Predicate<Finding> stands;
    private final UnaryOperator<String> originalOf;

    /**
     * @param findingsOf the findings of a story that stand; none for what is no story
     * @param stands whether both statements of a finding are still what their articles say
     * @param originalOf the article of which an article is a copy
     */
    AlertBoard(
            Function<String, List<Finding>> findingsOf, Predicate<Finding> stands, UnaryOperator<String> originalOf) {
        this.findingsOf = findingsOf;
        this.stands = stands;
        this.originalOf = originalOf;
    }

    /** Brings what one finding bears on up to date: the alert about its fact, or none. */
    List<Alert> update(String storyId, Finding finding) {
        String fact = factOf(finding);
        Map<String, Alert> standing = byStory.computeIfAbsent(storyId, id -> new TreeMap<>());
        if (!finding.relation().raisesAlert() && !standing.containsKey(fact)) {
            return List.of();
        }
        Alert now = alertOf(
                storyId,
                findingsOf.apply(storyId).stream()
                        .filter(other -> factOf(other).equals(fact))
                        .toList());
        Alert before = now == null ? standing.remove(fact) : standing.put(fact, now);
        return changes(
                byId(before == null ? List.of() : List.of(before)), byId(now == null ? List.of() : List.of(now)));
    }

    /**
     * Brings all alerts of some stories up to date and tells what changed. An alert that moved from one of them to another
     * is no new alert; what stands in none of them any more is retracted.
     */
    List<Alert> update(Set<String> storyIds) {
        List<Alert> before = new ArrayList<>();
        List<Alert> after = new ArrayList<>();
        for (String storyId : storyIds) {
            Map<String, Alert> now = alertsOf(storyId);
            after.addAll(now.values());
            Map<String, Alert> former = now.isEmpty() ? byStory.remove(storyId) : byStory.put(storyId, now);
            before.addAll(former == null ? List.of() : former.values());
        }
        return changes(byId(before), byId(after));
    }

    void forgetUnless(Predicate<String> isStory) {
        byStory.keySet().removeIf(isStory.negate());
    }

    private Map<String, Alert> alertsOf(String storyId) {
        Map<String, List<Finding>> byFact = new TreeMap<>();
        for (Finding finding : findingsOf.apply(storyId)) {
            byFact.computeIfAbsent(factOf(finding), fact -> new ArrayList<>()).add(finding);
        }
        Map<String, Alert> standing = new TreeMap<>();
        byFact.forEach((fact, about) -> {
            Alert alert = alertOf(storyId, about);
            if (alert != null) {
                standing.put(fact, alert);
            }
        });
        return standing;
    }

    private @Nullable Alert alertOf(String storyId, List<Finding> about) {
        return about.stream().anyMatch(finding -> finding.relation().raisesAlert())
                ? alerts.of(storyId, about, originalOf)
                : null;
    }

    private static String factOf(Finding finding) {
        return finding.kind() + "\n" + finding.fact();
    }

    private static Map<String, Alert> byId(List<Alert> alerts) {
        Map<String, Alert> byId = new TreeMap<>();
        alerts.forEach(alert -> byId.put(alert.id(), alert));
        return byId;
    }

    private List<Alert> changes(Map<String, Alert> before, Map<String, Alert> after) {
        List<Alert> changes = new ArrayList<>();
        before.forEach((id, alert) -> {
            if (!after.containsKey(id)) {
                changes.add(alerts.retract(alert, whyGone(alert)));
            }
        });
        after.forEach((id, alert) -> {
            if (!Objects.equals(alert, before.get(id))) {
                changes.add(alert);
            }
        });
        return changes;
    }

    private String whyGone(Alert alert) {
        return alert.evidence().stream().noneMatch(stands)
                ? "a revision no longer says so, or says something else."
                : "the reports turned out to tell of different events, or the dispute goes on from an earlier report.";
    }
}
