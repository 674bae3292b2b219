package org.newsmonitor.story;

import java.time.Instant;
import java.util.List;

/** One disputed fact, evolving as reports come in. */
public record Alert(
        String id,
        AlertStatus status,
        Relation relation,
        Kind kind,
        String storyId,
        String summary,
        List<String> entities,
        double score,
        Instant openedAt,
        Instant updatedAt,
        List<Finding> evidence) {
    public Alert {
        entities = List.copyOf(entities);
        evidence = List.copyOf(evidence);
    }
}
