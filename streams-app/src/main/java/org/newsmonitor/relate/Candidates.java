package org.newsmonitor.relate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.story.Link;

/** All links known, from either end. What it holds depends on the links given, not on their order. */
final class Candidates {
    static final Comparator<Link> BEST_FIRST = Comparator.comparingDouble(Link::score)
            .reversed()
            .thenComparing(Link::earlierId)
            .thenComparing(link -> String.join("\n", link.why()));

    private final Map<String, TreeMap<String, Link>> byLater = new HashMap<>();
    private final Map<String, TreeSet<String>> laterByEarlier = new HashMap<>();

    /** Keeps the newer judgement of a pair, of the same revisions the better. */
    void add(Link link) {
        byLater.computeIfAbsent(link.laterId(), id -> new TreeMap<>())
                .merge(link.earlierId(), link, Candidates::preferred);
        laterByEarlier.computeIfAbsent(link.earlierId(), id -> new TreeSet<>()).add(link.laterId());
    }

    @Nullable
    Link best(String laterId, Predicate<Link> valid) {
        return byLater.getOrDefault(laterId, new TreeMap<>()).values().stream()
                .filter(valid)
                .min(BEST_FIRST)
                .orElse(null);
    }

    /** Articles that have a link to this one, in order of their ids. */
    Set<String> laterThan(String earlierId) {
        return laterByEarlier.getOrDefault(earlierId, new TreeSet<>());
    }

    /** Forgets the links from or to an article that are void. */
    void removeIf(String articleId, Predicate<Link> isVoid) {
        List<Link> touching =
                new ArrayList<>(byLater.getOrDefault(articleId, new TreeMap<>()).values());
        for (String laterId : laterThan(articleId)) {
            touching.add(Objects.requireNonNull(
                    byLater.getOrDefault(laterId, new TreeMap<>()).get(articleId)));
        }
        touching.stream().filter(isVoid).forEach(this::remove);
    }

    private void remove(Link link) {
        byLater.computeIfPresent(link.laterId(), (id, links) -> {
            links.remove(link.earlierId());
            return links.isEmpty() ? null : links;
        });
        laterByEarlier.computeIfPresent(link.earlierId(), (id, laterIds) -> {
            laterIds.remove(link.laterId());
            return laterIds.isEmpty() ? null : laterIds;
        });
    }

    private static Link preferred(Link one, Link other) {
        int byRevision = Integer.compare(
                one.earlierRevision() + one.laterRevision(), other.earlierRevision() + other.laterRevision());
        if (byRevision != 0) {
            return byRevision > 0 ? one : other;
        }
        return BEST_FIRST.compare(one, other) <= 0 ? one : other;
    }
}
