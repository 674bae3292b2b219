package org.newsmonitor.alert;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.newsmonitor.story.Alert;
import org.newsmonitor.story.AlertStatus;
import org.newsmonitor.story.Finding;

/** Folds the findings about one disputed fact into its alert, whatever order they came in. */
public final class Alerts {
    private static final Comparator<Finding> BY_EVENT_TIME = Comparator.comparing(
                    (Finding finding) -> finding.later().publishedAt())
            .thenComparing(finding -> finding.earlier().publishedAt())
            .thenComparing(finding -> finding.later().articleId())
            .thenComparing(finding -> finding.earlier().articleId())
            .thenComparing(finding -> finding.later().span())
            .thenComparing(finding -> finding.earlier().span())
            .thenComparing(Finding::rule);

    /** @param findings at least one, all of one story and fact, all raising an alert */
    public Alert of(String storyId, List<Finding> findings) {
        List<Finding> evidence =
                findings.stream().distinct().sorted(BY_EVENT_TIME).toList();
        Finding first = evidence.get(0);
        Finding best = evidence.stream()
                .max(Comparator.comparingDouble(Finding::score))
                .orElseThrow();
        Instant updatedAt = evidence.get(evidence.size() - 1).later().publishedAt();
        return new Alert(
                idOf(first),
                statusOf(evidence),
                first.relation(),
                first.kind(),
                storyId,
                Summary.of(best),
                entitiesOf(evidence),
                best.score(),
                first.later().publishedAt(),
                updatedAt,
                evidence);
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

    private static AlertStatus statusOf(List<Finding> evidence) {
        long pairs = evidence.stream()
                .map(finding ->
                        finding.earlier().source() + "\n" + finding.later().source())
                .distinct()
                .count();
        return pairs > 1 ? AlertStatus.CORROBORATED : AlertStatus.OPENED;
    }

    private static List<String> entitiesOf(List<Finding> evidence) {
        return evidence.stream()
                .flatMap(finding -> finding.entities().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
