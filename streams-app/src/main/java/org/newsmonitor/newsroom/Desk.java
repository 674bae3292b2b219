package org.newsmonitor.newsroom;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.newsmonitor.relate.Headline;
import org.newsmonitor.relate.StoryChange;
import org.newsmonitor.relate.StoryForest;
import org.newsmonitor.story.Alert;
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
    private final Map<String, String> originals = new HashMap<>();
    private final AlertBoard board = new AlertBoard(new Reports());

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
        forgetOriginals();
        StoryChange change = forest.put(headline);
        concerned.addAll(groupOf(id));
        return edition(change, concerned);
    }

    private Edition link(DeskNote.Linked linked) {
        Set<String> concerned = linked.link().copy() ? copied(linked) : Set.of();
        return edition(forest.apply(linked.link()), concerned);
    }

    /** The articles that are copies of one text by this link or despite it, if it changes which are. */
    private Set<String> copied(DeskNote.Linked linked) {
        String later = linked.link().laterId();
        boolean known = originalOf(later).equals(originalOf(linked.link().earlierId()));
        if (copies.add(linked) && known) {
            return Set.of();
        }
        forgetOriginals();
        return groupOf(later);
    }

    private Edition find(DeskNote.Found found) {
        Finding finding = found.finding();
        Finding before = findings.add(found);
        Optional<String> storyId = forest.storyIdOf(found.articleId());
        if (finding.equals(before) || storyId.isEmpty()) {
            return edition(List.of());
        } else if (before == null) {
            return edition(board.update(storyId.get(), finding));
        }
        board.outdate();
        return edition(board.update(Set.of(storyId.get())));
    }

    private static Edition edition(List<Alert> alerts) {
        return new Edition(List.of(), List.of(), alerts);
    }

    /** Forgets stories, with their alerts, that had no news since the horizon; what was said of them stays true. */
    public void retire(Instant horizon) {
        forest.retire(horizon);
        revisions.keySet().removeIf(id -> forest.storyIdOf(id).isEmpty());
        copies.forget(horizon, revisions::containsKey);
        forgetOriginals();
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

    private void forgetOriginals() {
        originals.clear();
        board.outdate();
    }

    /** Of all that are copies of one text, the one whose id comes first; looked for once until copies or revisions change. */
    private String originalOf(String articleId) {
        String known = originals.get(articleId);
        if (known != null) {
            return known;
        }
        Set<String> group = groupOf(articleId);
        String original = group.iterator().next();
        group.forEach(copy -> originals.put(copy, original));
        return original;
    }

    /** An article with all that are copies of one text with it. */
    private Set<String> groupOf(String articleId) {
        return copies.groupOf(articleId, this::isInForce);
    }

    private boolean isInForce(Link link) {
        return isNewest(link.earlierId(), link.earlierRevision()) && isNewest(link.laterId(), link.laterRevision());
    }

    private final class Reports implements AlertBoard.Reports {
        @Override
        public List<String> membersOf(String storyId) {
            return forest.storyOf(storyId)
                    .filter(story -> story.id().equals(storyId))
                    .map(story -> story.articles().stream()
                            .map(Story.Member::articleId)
                            .toList())
                    .orElse(List.of());
        }

        @Override
        public List<Finding> findingsOf(Collection<String> articleIds) {
            return articleIds.stream()
                    .flatMap(id -> findings.of(id).stream())
                    .filter(this::stands)
                    .toList();
        }

        @Override
        public boolean stands(Finding finding) {
            return Desk.this.stands(finding);
        }

        @Override
        public String originalOf(String articleId) {
            return Desk.this.originalOf(articleId);
        }
    }
}
