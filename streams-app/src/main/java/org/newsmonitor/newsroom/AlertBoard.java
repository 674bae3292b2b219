package org.newsmonitor.newsroom;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.alert.Alerts;
import org.newsmonitor.alert.Repeats;
import org.newsmonitor.story.Alert;
import org.newsmonitor.story.Finding;

/** The alerts that stand, by story and disputed fact. */
final class AlertBoard {
    /** What the desk knows of the reports that alerts are made of. */
    interface Reports {
        /** The ids of a story's articles, in a stable order; none for what is no story. */
        List<String> membersOf(String storyId);

        /** The findings that stand in which one of these articles is the later. */
        List<Finding> findingsOf(Collection<String> articleIds);

        /** Whether both statements of a finding are still what their articles say. */
        boolean stands(Finding finding);

        /** The article of which an article is a copy; itself when it is none. */
        String originalOf(String articleId);
    }

    private final Alerts alerts = new Alerts();
    private final Map<String, Map<String, Alert>> byStory = new HashMap<>();
    /** The articles of the stories whose alerts are up to date as long as they consist of these. */
    private final Map<String, List<String>> weighed = new HashMap<>();

    private final Reports reports;

    AlertBoard(Reports reports) {
        this.reports = reports;
    }

    /** Brings what one finding, new to this story, bears on up to date: the alert about its fact, or none. */
    List<Alert> update(String storyId, Finding finding) {
        String fact = factOf(finding);
        Map<String, Alert> standing = byStory.computeIfAbsent(storyId, id -> new TreeMap<>());
        boolean disputed = standing.containsKey(fact);
        if (disputed ? addsNothing(finding) : !finding.relation().raisesAlert()) {
            return List.of();
        }
        Alert now = alertOf(storyId, about(fact, reports.membersOf(storyId)));
        Alert before = now == null ? standing.remove(fact) : standing.put(fact, now);
        return changes(
                byId(before == null ? List.of() : List.of(before)), byId(now == null ? List.of() : List.of(now)));
    }

    /** A hot story has findings by the square of its reports, of which most repeat each other. */
    private boolean addsNothing(Finding finding) {
        Set<String> articles = new TreeSet<>(
                List.of(finding.earlier().articleId(), finding.later().articleId()));
        return Repeats.isRepeat(finding, about(factOf(finding), articles));
    }

    private List<Finding> about(String fact, Collection<String> articleIds) {
        return reports.findingsOf(articleIds).stream()
                .filter(finding -> factOf(finding).equals(fact))
                .toList();
    }

    /**
     * Brings all alerts of some stories up to date and tells what changed. An alert that moved from one of them to another
     * is no new alert; what stands in none of them any more is retracted.
     */
    List<Alert> update(Set<String> storyIds) {
        List<Alert> before = new ArrayList<>();
        List<Alert> after = new ArrayList<>();
        for (String storyId : storyIds) {
            List<String> members = reports.membersOf(storyId);
            if (!members.equals(weighed.put(storyId, members))) {
                Map<String, Alert> now = alertsOf(storyId, reports.findingsOf(members));
                after.addAll(now.values());
                Map<String, Alert> former = now.isEmpty() ? byStory.remove(storyId) : byStory.put(storyId, now);
                before.addAll(former == null ? List.of() : former.values());
            }
        }
        return changes(byId(before), byId(after));
    }

    /** Has all alerts made anew when next asked for: other findings stand now, or other articles are copies. */
    void outdate() {
        weighed.clear();
    }

    void forgetUnless(Predicate<String> isStory) {
        byStory.keySet().removeIf(isStory.negate());
        weighed.keySet().removeIf(isStory.negate());
    }

    private Map<String, Alert> alertsOf(String storyId, List<Finding> findings) {
        Map<String, List<Finding>> byFact = new TreeMap<>();
        for (Finding finding : findings) {
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
                ? alerts.of(storyId, about, reports::originalOf)
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
        return alert.evidence().stream().noneMatch(reports::stands)
                ? "a revision no longer says so, or says something else."
                : "the reports turned out to tell of different events, or the dispute goes on from an earlier report.";
    }
}
