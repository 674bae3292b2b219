package org.newsmonitor.newsroom;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.newsmonitor.relate.Headline;
import org.newsmonitor.relate.StoryChange;
import org.newsmonitor.relate.StoryForest;
import org.newsmonitor.story.Finding;
import org.newsmonitor.story.Link;
import org.newsmonitor.story.Story;

/**
 * Keeps the stories and the alerts that stand. What stands is a function of the set of notes taken, whatever their order
 * and repetition, so the desk can be rebuilt from its notes. Not safe for use by several threads.
 */
public final class Desk {
    private final StoryForest forest = new StoryForest();
    private final Findings findings = new Findings();
    private final Copies copies = new Copies();
    private final Map<String, Integer> revisions = new HashMap<>();
    private final AlertBoard board = new AlertBoard(this::findingsOf, this::stands, this::originalOf);

    public Edition take(DeskNote note) {
        if (note instanceof DeskNote.Sighting sighting) {
            return see(sighting.headline());
        } else if (note instanceof DeskNote.Linked linked) {
            return link(linked);
        }
        return find((DeskNote.Found) note);
    }

    private Edition see(Headline headline) {
        String id = headline.articleId();
        Set<String> concerned = new TreeSet<>(findings.latersOf(id));
        concerned.addAll(groupOf(id));
        revisions.merge(id, headline.revision(), Math::max);
        StoryChange change = forest.put(headline);
        concerned.addAll(groupOf(id));
        return edition(change, concerned);
    }

    private Edition link(DeskNote.Linked linked) {
        copies.add(linked);
        Set<String> concerned = linked.link().copy() ? groupOf(linked.link().laterId()) : Set.of();
        return edition(forest.apply(linked.link()), concerned);
    }

    private Edition find(DeskNote.Found found) {
        findings.add(found);
        Optional<String> storyId = forest.storyIdOf(found.articleId());
        return new Edition(
                List.of(),
                List.of(),
                storyId.map(id -> board.update(id, found.finding())).orElse(List.of()));
    }

    /** Forgets stories, with their alerts, that had no news since the horizon; what was said of them stays true. */
    public void retire(Instant horizon) {
        forest.retire(horizon);
        revisions.keySet().removeIf(id -> forest.storyIdOf(id).isEmpty());
        copies.forget(horizon, revisions::containsKey);
        board.forgetUnless(id -> forest.storyIdOf(id).filter(id::equals).isPresent());
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
        return new Edition(change.changed(), change.gone(), board.update(storyIds));
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

    /** Of all that are copies of one text, the one whose id comes first. */
    private String originalOf(String articleId) {
        return groupOf(articleId).iterator().next();
    }

    /** An article with all that are copies of one text with it. */
    private Set<String> groupOf(String articleId) {
        return copies.groupOf(articleId, this::isInForce);
    }

    private boolean isInForce(Link link) {
        return isNewest(link.earlierId(), link.earlierRevision()) && isNewest(link.laterId(), link.laterRevision());
    }
}
