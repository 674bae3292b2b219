package org.newsmonitor.alert;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.story.Finding;
import org.newsmonitor.story.Relation;
import org.newsmonitor.story.Statement;

/**
 * Findings that add nothing to an alert. Findings grow with the square of the reports: when a voice has said a thing in
 * many reports, a new statement is found to contradict every one of them, and the earliest tells it all; what agrees
 * stands on one side, whoever said it. Only a correction belongs to the one report that it corrects.
 *
 * <p>A finding is a repeat if an earlier one differs from it in nothing but where the earlier statement stands, and the
 * earlier statement is also the later one of a finding of the same relation, so that it is not lost. A repeat never makes
 * another finding one: whoever is told of findings one by one may pass it over.
 */
public final class Repeats {
    /** What findings that repeat each other have in common. */
    private record Gist(
            Statement later,
            Relation relation,
            String value,
            String voice,
            List<String> entities,
            String rule,
            double score) {
        static @Nullable Gist of(Finding finding) {
            String value = finding.earlier().value();
            return value == null || finding.relation() == Relation.CORRECTION
                    ? null
                    : new Gist(
                            finding.later(),
                            finding.relation(),
                            value.toLowerCase(Locale.ROOT),
                            Sides.AGREE.contains(finding.relation()) ? "" : Voices.of(finding.earlier()),
                            finding.entities(),
                            finding.rule(),
                            finding.score());
        }
    }

    private final IdentityHashMap<Finding, Gist> gists = new IdentityHashMap<>();
    private final Map<Gist, Finding> firstOf = new HashMap<>();
    private final Map<Relation, Set<Statement>> laters = new EnumMap<>(Relation.class);

    private Repeats(List<Finding> findings) {
        for (Finding finding : findings) {
            laters.computeIfAbsent(finding.relation(), none -> new HashSet<>()).add(finding.later());
            Gist gist = gists.computeIfAbsent(finding, Gist::of);
            if (gist != null) {
                firstOf.merge(
                        gist, finding, (one, other) -> Times.BY_EVENT_TIME.compare(one, other) <= 0 ? one : other);
            }
        }
    }

    /** @param findings all of one fact that stand */
    static List<Finding> without(List<Finding> findings) {
        Repeats repeats = new Repeats(findings);
        return findings.stream().filter(finding -> !repeats.has(finding)).toList();
    }

    /** @param findings all of the same fact that stand and whose later statement is in one of the two articles */
    public static boolean isRepeat(Finding finding, List<Finding> findings) {
        return new Repeats(findings).has(finding);
    }

    private boolean has(Finding finding) {
        Gist gist = gists.computeIfAbsent(finding, Gist::of);
        return gist != null
                && laters.getOrDefault(finding.relation(), Set.of()).contains(finding.earlier())
                && !finding.equals(firstOf.get(gist));
    }
}
