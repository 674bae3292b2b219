package org.newsmonitor.alert;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.newsmonitor.story.Alert;
import org.newsmonitor.story.AlertStatus;
import org.newsmonitor.story.Finding;

/** Folds the findings about one disputed fact into its alert, whatever order they came in. */
public final class Alerts {
    /** Findings about one fact that are weighed at most, the earliest first; they grow with the square of the reports. */
    static final int MOST_FINDINGS = 2000;

    /**
     * @param findings all of one story and fact; at least one of them raises an alert
     * @param originalOf the article of which an article is a syndicated copy; itself when it is none
     */
    public Alert of(String storyId, List<Finding> findings, UnaryOperator<String> originalOf) {
        List<Finding> told = Repeats.without(findings);
        List<Finding> evidence = earliest(told.stream().filter(f -> f.relation().raisesAlert()));
        List<Finding> others = earliest(told.stream().filter(f -> !f.relation().raisesAlert()));
        Finding first = evidence.get(0);
        Finding best = evidence.stream()
                .max(Comparator.comparingDouble(Finding::score))
                .orElseThrow();
        Standing standing = Standing.of(inOrder(evidence, others), new Voices(originalOf));
        return new Alert(
                idOf(first),
                standing.status(),
                first.relation(),
                first.kind(),
                storyId,
                Summary.of(best, standing.note()),
                entitiesOf(evidence),
                best.score(),
                first.later().publishedAt(),
                standing.at(),
                EvidenceChoice.of(evidence));
    }

    private static List<Finding> earliest(Stream<Finding> findings) {
        return findings.distinct()
                .sorted(Times.BY_EVENT_TIME)
                .limit(MOST_FINDINGS)
                .toList();
    }

    private static List<Finding> inOrder(List<Finding> evidence, List<Finding> others) {
        return Stream.concat(evidence.stream(), others.stream())
                .sorted(Times.BY_EVENT_TIME)
                .toList();
    }

    /** The last word on an alert of which nothing stands any more. */
    public Alert retract(Alert alert, String reason) {
        return new Alert(
                alert.id(),
                AlertStatus.RETRACTED,
                alert.relation(),
                alert.kind(),
                alert.storyId(),
                "Retracted: " + reason + " " + alert.summary(),
                alert.entities(),
                alert.score(),
                alert.openedAt(),
                alert.updatedAt(),
                alert.evidence());
    }

    /** From the first pair of articles in dispute, not from the story: an alert keeps its id when stories merge or split. */
    private static String idOf(Finding first) {
        String identity = String.join(
                "\n",
                first.kind().name(),
                first.fact(),
                first.earlier().articleId(),
                first.later().articleId());
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 10);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static List<String> entitiesOf(List<Finding> evidence) {
        return evidence.stream()
                .flatMap(finding -> finding.entities().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
