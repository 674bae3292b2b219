package org.newsmonitor.newsroom;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.story.Finding;

/** The findings on the desk, by the articles they are about. */
final class Findings {
    private final Map<String, TreeMap<String, Finding>> byLater = new HashMap<>();
    private final Map<String, TreeSet<String>> latersOf = new HashMap<>();

    /** The finding whose place it takes, if any. */
    @Nullable
    Finding add(DeskNote.Found found) {
        Finding finding = found.finding();
        latersOf.computeIfAbsent(finding.earlier().articleId(), id -> new TreeSet<>())
                .add(finding.later().articleId());
        return byLater.computeIfAbsent(finding.later().articleId(), id -> new TreeMap<>())
                .put(found.key(), finding);
    }

    Collection<Finding> of(String laterId) {
        TreeMap<String, Finding> findings = byLater.get(laterId);
        return findings == null ? List.of() : findings.values();
    }

    /** The later articles of all findings in which this article is the earlier one. */
    Set<String> latersOf(String earlierId) {
        TreeSet<String> laters = latersOf.get(earlierId);
        return laters == null ? Set.of() : laters;
    }

    void forget(Collection<String> laterIds) {
        List<String> known = new ArrayList<>(laterIds);
        known.forEach(byLater::remove);
        latersOf.values().forEach(laters -> laters.removeAll(known));
        latersOf.values().removeIf(TreeSet::isEmpty);
    }

    /** The later articles of findings, where that article was published before the horizon. */
    Set<String> latersBefore(Instant horizon) {
        Set<String> laters = new TreeSet<>();
        byLater.forEach((id, found) -> {
            if (found.firstEntry().getValue().later().publishedAt().isBefore(horizon)) {
                laters.add(id);
            }
        });
        return laters;
    }
}
