package org.newsmonitor.alert;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsmonitor.story.AlertStatus;
import org.newsmonitor.story.Finding;
import org.newsmonitor.story.Relation;
import org.newsmonitor.story.Statement;

/**
 * Where a dispute stands, as a function of all findings about its fact.
 *
 * @param at event time of the last statement that bears on it
 * @param note what brought it there, for a reader; empty while it is open
 */
record Standing(AlertStatus status, Instant at, String note) {
    /** @param findings all of one fact, in order of event time, at least one of them raising an alert */
    static Standing of(List<Finding> findings, Voices voices) {
        Sides sides = new Sides(findings);
        Settlements settlements = new Settlements(findings, sides, voices);
        List<Finding> disputes = findings.stream()
                .filter(finding -> finding.relation() == Relation.CONTRADICTION)
                .toList();
        List<Optional<Settlement>> ends = disputes.stream().map(settlements::of).toList();
        boolean settled = !ends.isEmpty() && ends.stream().allMatch(Optional::isPresent);
        return settled ? settled(findings, ends) : open(findings, sides, voices);
    }

    private static Standing settled(List<Finding> findings, List<Optional<Settlement>> ends) {
        Settlement last =
                ends.stream().flatMap(Optional::stream).max(Settlement.BY_TIME).orElseThrow();
        Instant settledAt = last.by().publishedAt();
        Instant disputedAt = lastOf(findings);
        return new Standing(
                last.status(),
                settledAt.isAfter(disputedAt) ? settledAt : disputedAt,
                last.status() == AlertStatus.RESOLVED
                        ? "Resolved: " + last.how() + "."
                        : "Superseded: " + last.how() + ".");
    }

    private static Standing open(List<Finding> findings, Sides sides, Voices voices) {
        Map<Statement, List<Statement>> members = sides.members();
        int most = findings.stream()
                .filter(finding -> finding.relation().raisesAlert())
                .flatMap(finding -> Stream.of(sides.of(finding.earlier()), sides.of(finding.later())))
                .distinct()
                .mapToInt(side -> voices.independent(members.getOrDefault(side, List.of())))
                .max()
                .orElse(0);
        return most > 1
                ? new Standing(
                        AlertStatus.CORROBORATED, lastOf(findings), most + " independent sources stand on one side.")
                : new Standing(AlertStatus.OPENED, lastOf(findings), "");
    }

    /** Of the statements in dispute; what only agrees or moves on does not keep a dispute alive. */
    private static Instant lastOf(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.relation().raisesAlert())
                .map(finding -> finding.later().publishedAt())
                .max(Instant::compareTo)
                .orElseThrow();
    }
}
