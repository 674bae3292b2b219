package org.newsmonitor.newsroom;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.newsmonitor.story.Link;

/** Which articles are copies of one text, as syndication makes them. */
final class Copies {
    private final Map<String, TreeMap<String, DeskNote.Linked>> byArticle = new HashMap<>();

    /**
     * Of the links between two articles the newest is kept.
     *
     * @param linked makes two articles copies
     * @return whether there was none yet between these two
     */
    boolean add(DeskNote.Linked linked) {
        Link link = linked.link();
        put(link.laterId(), link.earlierId(), linked);
        return put(link.earlierId(), link.laterId(), linked);
    }

    private boolean put(String articleId, String otherId, DeskNote.Linked linked) {
        Map<String, DeskNote.Linked> links = byArticle.computeIfAbsent(articleId, id -> new TreeMap<>());
        boolean isFirst = !links.containsKey(otherId);
        links.merge(otherId, linked, (one, other) -> revisions(one) >= revisions(other) ? one : other);
        return isFirst;
    }

    private static int revisions(DeskNote.Linked linked) {
        return linked.link().earlierRevision() + linked.link().laterRevision();
    }

    /** The article with all that are copies of it, of its copies, and so on. */
    Set<String> groupOf(String articleId, Predicate<Link> inForce) {
        Set<String> group = new TreeSet<>(Set.of(articleId));
        Deque<String> next = new ArrayDeque<>(group);
        while (!next.isEmpty()) {
            byArticle.getOrDefault(next.remove(), new TreeMap<>()).forEach((otherId, linked) -> {
                if (inForce.test(linked.link()) && group.add(otherId)) {
                    next.add(otherId);
                }
            });
        }
        return group;
    }

    /** Forgets the links of articles that are neither known nor younger than the horizon. */
    void forget(Instant horizon, Predicate<String> isKnown) {
        byArticle
                .values()
                .forEach(links -> links.values()
                        .removeIf(linked -> linked.at().isBefore(horizon)
                                && !isKnown.test(linked.link().laterId())));
        byArticle.values().removeIf(TreeMap::isEmpty);
    }
}
