package org.newsmonitor.relate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.story.Link;
import org.newsmonitor.story.Story;

/**
 * Every article links to its one best earlier article; a story is the tree, named by its first article. A link too weak to
 * join by lets two articles be compared, no more.
 *
 * <p>The state is a function of the set of headlines and links given, whatever their order and repetition: a link waits
 * until both its articles are known in the revisions it was judged on, and is void once either has a newer one. So a late
 * article joins, merges or splits stories exactly as if it had come in time. Keeps everything until {@link #retire}. Not
 * safe for use by several threads.
 */
public final class StoryForest {
    private final Map<String, Headline> headlines = new HashMap<>();
    private final Candidates candidates = new Candidates();
    private final Map<String, Link> joined = new HashMap<>();
    private final Map<String, TreeSet<String>> joiners = new HashMap<>();

    /** An article, or a new revision of one; an old revision that comes late changes nothing. */
    public StoryChange put(Headline headline) {
        Headline known = headlines.get(headline.articleId());
        if (known != null && known.revision() >= headline.revision()) {
            return StoryChange.NONE;
        }
        String id = headline.articleId();
        return changing(id, () -> {
            headlines.put(id, headline);
            candidates.removeIf(id, this::isVoid);
        });
    }

    public StoryChange apply(Link link) {
        if (isVoid(link)) {
            return StoryChange.NONE;
        }
        Tracker tracker = new Tracker();
        tracker.before(link.laterId());
        candidates.add(link);
        join(link.laterId());
        return tracker.change();
    }

    /** Takes an article and all its links out; its story may split. */
    public StoryChange remove(String articleId) {
        return changing(articleId, () -> {
            headlines.remove(articleId);
            candidates.removeIf(articleId, link -> true);
        });
    }

    /** The story an article is in; absent for an article not known. */
    public Optional<Story> storyOf(String articleId) {
        return headlines.containsKey(articleId) ? Optional.of(storyAt(rootOf(articleId))) : Optional.empty();
    }

    /** The id {@link #storyOf} would give, at less cost. */
    public Optional<String> storyIdOf(String articleId) {
        return headlines.containsKey(articleId) ? Optional.of(rootOf(articleId)) : Optional.empty();
    }

    /** All stories, in order of their ids. */
    public List<Story> stories() {
        return headlines.keySet().stream()
                .filter(id -> !joined.containsKey(id))
                .sorted()
                .map(this::storyAt)
                .toList();
    }

    /** Forgets stories whose last article lies before the horizon; what was said of them stays true. */
    public void retire(Instant horizon) {
        for (Story story : stories()) {
            if (story.lastSeen().isBefore(horizon)) {
                story.articles().forEach(member -> forget(member.articleId()));
            }
        }
    }

    private void forget(String articleId) {
        headlines.remove(articleId);
        candidates.removeIf(articleId, link -> true);
        joined.remove(articleId);
        joiners.remove(articleId);
    }

    private StoryChange changing(String articleId, Runnable step) {
        Tracker tracker = new Tracker();
        tracker.before(articleId);
        Set<String> affected = new TreeSet<>(candidates.laterThan(articleId));
        affected.forEach(tracker::before);
        step.run();
        join(articleId);
        affected.forEach(this::join);
        return tracker.change();
    }

    private boolean isVoid(Link link) {
        return isOlder(link.earlierId(), link.earlierRevision()) || isOlder(link.laterId(), link.laterRevision());
    }

    private boolean isOlder(String articleId, int revision) {
        Headline known = headlines.get(articleId);
        return known != null && revision < known.revision();
    }

    private boolean isInForce(Link link) {
        Headline earlier = headlines.get(link.earlierId());
        Headline later = headlines.get(link.laterId());
        return link.score() >= Relater.JOINS
                && earlier != null
                && later != null
                && link.earlierRevision() == earlier.revision()
                && link.laterRevision() == later.revision()
                && earlier.isBefore(later);
    }

    private void join(String articleId) {
        @Nullable Link best = candidates.best(articleId, this::isInForce);
        @Nullable Link old = best == null ? joined.remove(articleId) : joined.put(articleId, best);
        if (old != null) {
            joiners.getOrDefault(old.earlierId(), new TreeSet<>()).remove(articleId);
        }
        if (best != null) {
            joiners.computeIfAbsent(best.earlierId(), id -> new TreeSet<>()).add(articleId);
        }
    }

    private String rootOf(String articleId) {
        String id = articleId;
        for (Link link = joined.get(id); link != null; link = joined.get(id)) {
            id = link.earlierId();
        }
        return id;
    }

    private Story storyAt(String rootId) {
        List<Headline> members = new ArrayList<>();
        members.add(Objects.requireNonNull(headlines.get(rootId)));
        for (int next = 0; next < members.size(); next++) {
            String id = members.get(next).articleId();
            for (String joiner : joiners.getOrDefault(id, new TreeSet<>())) {
                members.add(Objects.requireNonNull(headlines.get(joiner)));
            }
        }
        return Stories.of(members, joined);
    }

    /** Compares the stories touched by one event as they were before and are after it. */
    private final class Tracker {
        private final Map<String, Story> before = new TreeMap<>();
        private final Set<String> touched = new TreeSet<>();

        void before(String articleId) {
            touched.add(articleId);
            storyIdOf(articleId).ifPresent(id -> before.computeIfAbsent(id, StoryForest.this::storyAt));
        }

        StoryChange change() {
            Map<String, Story> after = new TreeMap<>();
            before.values().forEach(story -> story.articles().forEach(member -> collect(member.articleId(), after)));
            touched.forEach(id -> collect(id, after));
            List<String> gone = before.keySet().stream()
                    .filter(id -> !after.containsKey(id))
                    .toList();
            List<Story> changed = after.values().stream()
                    .filter(story -> !story.equals(before.get(story.id())))
                    .toList();
            return new StoryChange(changed, gone);
        }

        private void collect(String articleId, Map<String, Story> after) {
            storyIdOf(articleId).ifPresent(id -> after.computeIfAbsent(id, StoryForest.this::storyAt));
        }
    }
}
