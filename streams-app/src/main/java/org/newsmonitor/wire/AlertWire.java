package org.newsmonitor.wire;

import org.newsmonitor.story.Alert;
import org.newsmonitor.story.AlertStatus;
import org.newsmonitor.story.Kind;
import org.newsmonitor.story.Relation;

final class AlertWire {
    private AlertWire() {}

    static org.newsmonitor.avro.Alert toWire(Alert alert) {
        return org.newsmonitor.avro.Alert.newBuilder()
                .setId(alert.id())
                .setStatus(alert.status().label())
                .setRelation(alert.relation().name())
                .setKind(alert.kind().name())
                .setStoryId(alert.storyId())
                .setSummary(alert.summary())
                .setEntities(alert.entities())
                .setScore(alert.score())
                .setOpenedAt(alert.openedAt())
                .setUpdatedAt(alert.updatedAt())
                .setEvidence(Lists.map(alert.evidence(), EvidenceWire::toWire))
                .build();
    }

    /** Evidence comes back with the relation, kind and entities of its alert: the wire states them once. */
    static Alert fromWire(org.newsmonitor.avro.Alert alert) {
        return new Alert(
                alert.getId(),
                Labels.of(AlertStatus.values(), AlertStatus::label, alert.getStatus()),
                Relation.valueOf(alert.getRelation()),
                Kind.valueOf(alert.getKind()),
                alert.getStoryId(),
                alert.getSummary(),
                alert.getEntities(),
                alert.getScore(),
                alert.getOpenedAt(),
                alert.getUpdatedAt(),
                Lists.map(
                        alert.getEvidence(),
                        evidence -> EvidenceWire.fromWire(
                                evidence, alert.getRelation(), alert.getKind(), alert.getEntities())));
    }
}
