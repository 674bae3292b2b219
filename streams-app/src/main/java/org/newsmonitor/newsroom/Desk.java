package org.newsmonitor.newsroom;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsmonitor.alert.Alerts;
import org.newsmonitor.relate.Headline;
import org.newsmonitor.relate.StoryChange;
import org.newsmonitor.relate.StoryForest;
import org.newsmonitor.story.Alert;
import org.newsmonitor.story.AlertStatus;
import org.newsmonitor.story.Finding;
import org.newsmonitor.story.Story;

/**
 * Keeps the stories and the alerts that stand. What stands is a function of the set of notes taken, whatever their order
 * and repetition, so the desk can be rebuilt from its notes. Not safe for use by several threads.
 */
public final class Desk {
    private final Alerts alerts = new Alerts();
    private final StoryForest forest = new StoryForest();
    private final Findings findings = new Findings();
    private final Map<String, Integer> revisions = new HashMap<>();
    private final Map<String, Map<String, Alert>> standing = new HashMap<>();

    public Edition take(DeskNote note) {
        if (note instanceof DeskNote.Sighting sighting) {
            return see(sighting.headline());
        } else if (note instanceof DeskNote.Linked linked) {
            return edition(forest.apply(linked.link()), Set.of());
        }
        DeskNote.Found found = (DeskNote.Found) note;
        findings.add(found);
        return edition(StoryChange.NONE, Set.of(found.articleId()));
    }

    private Edition see(Headline headline) {
        String id = headline.articleId();
        revisions.merge(id, headline.revision(), Math::max);
        StoryChange change = forest.put(headline);
        Set<String> concerned = new TreeSet<>(findings.latersOf(id));
        concerned.add(id);
        return edition(change, concerned);
    }

    /** Forgets stories, with their alerts, that had no news since the horizon; what was said of them stays true. */
    public void retire(Instant horizon) {
        forest.retire(horizon);
        revisions.keySet().removeIf(id -> forest.storyIdOf(id).isEmpty());
        standing.keySet()
                .removeIf(storyId ->
                        !forest.storyIdOf(storyId).filter(storyId::equals).isPresent());
        // A finding may come before the sighting of its articles: only an old one waits in vain.
        findings.forget(findings.latersBefore(horizon).stream()
                .filter(id -> !revisions.containsKey(id))
                .toList());
    }

    /** Whether a note says nothing any more, its article being forgotten. */
    public boolean hasForgotten(DeskNote note, Instant horizon) {
        return note.at().isBefore(horizon) && !revisions.containsKey(note.articleId());
    }

    private Edition edition(StoryChange change, Set<String> concerned) {
        Set<String> storyIds = new TreeSet<>(change.gone());
        change.changed().forEach(story -> storyIds.add(story.id()));
        concerned.forEach(id -> forest.storyIdOf(id).ifPresent(storyIds::add));
        return new Edition(change.changed(), change.gone(), update(storyIds));
    }

    /**
     * Brings the alerts of some stories up to date and tells what changed. An alert that moved from one of them to another
     * is no new alert; what stands in none of them any more is retracted.
     */
    private List<Alert> update(Set<String> storyIds) {
        Map<String, Alert> before = new TreeMap<>();
        Map<String, Alert> after = new TreeMap<>();
        for (String storyId : storyIds) {
            before.putAll(standing.getOrDefault(storyId, Map.of()));
            Map<String, Alert> now = alertsOf(storyId);
            after.putAll(now);
            if (now.isEmpty()) {
                standing.remove(storyId);
            } else {
                standing.put(storyId, now);
            }
        }
        return changes(before, after);
    }

    private static List<Alert> changes(Map<String, Alert> before, Map<String, Alert> after) {
        List<Alert> changes = new ArrayList<>();
        before.values().stream()
                .filter(alert -> !after.containsKey(alert.id()))
                .map(Desk::retracted)
                .forEach(changes::add);
        after.values().stream()
                .filter(alert -> !alert.equals(before.get(alert.id())))
                .forEach(changes::add);
        return changes;
    }

    private Map<String, Alert> alertsOf(String storyId) {
        Map<String, List<Finding>> byFact = new TreeMap<>();
        for (Finding finding : findingsOf(storyId)) {
            byFact.computeIfAbsent(finding.kind() + "\n" + finding.fact(), fact -> new ArrayList<>())
                    .add(finding);
        }
        Map<String, Alert> standingNow = new TreeMap<>();
        byFact.values().forEach(evidence -> {
            Alert alert = alerts.of(storyId, evidence);
            standingNow.put(alert.id(), alert);
        });
        return standingNow;
    }

    private List<Finding> findingsOf(String storyId) {
        return forest.storyOf(storyId)
                .filter(story -> story.id().equals(storyId))
                .map(this::findingsIn)
                .orElse(List.of());
    }

    private List<Finding> findingsIn(Story story) {
        return story.articles().stream()
                .flatMap(member -> findings.of(member.articleId()).stream())
                .filter(this::stands)
                .toList();
    }

    /** Both statements must be in the newest revision of their article, unless the dispute is between revisions of one. */
    private boolean stands(Finding finding) {
        String earlier = finding.earlier().articleId();
        String later = finding.later().articleId();
        return isNewest(later, finding.later().revision())
                && (earlier.equals(later) || isNewest(earlier, finding.earlier().revision()));
    }

    private boolean isNewest(String articleId, int revision) {
        return revisions.getOrDefault(articleId, -1) == revision;
    }

    private static Alert retracted(Alert alert) {
        return new Alert(
                alert.id(),
                AlertStatus.RETRACTED,
                alert.relation(),
                alert.kind(),
                alert.storyId(),
                alert.summary(),
                alert.entities(),
                alert.score(),
                alert.openedAt(),
                alert.updatedAt(),
                alert.evidence());
    }
}
