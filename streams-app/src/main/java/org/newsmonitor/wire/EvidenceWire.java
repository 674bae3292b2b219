package org.newsmonitor.wire;

import java.util.List;
import org.newsmonitor.avro.Evidence;
import org.newsmonitor.story.Finding;
import org.newsmonitor.story.Kind;
import org.newsmonitor.story.Relation;

final class EvidenceWire {
    private EvidenceWire() {}

    static Evidence toWire(Finding finding) {
        return new Evidence(
                StatementWire.toWire(finding.earlier()),
                StatementWire.toWire(finding.later()),
                finding.rule(),
                finding.score(),
                finding.why(),
                finding.fact());
    }

    static Finding fromWire(Evidence evidence, String relation, String kind, List<String> entities) {
        return new Finding(
                Relation.valueOf(relation),
                Kind.valueOf(kind),
                evidence.getFact(),
                entities,
                StatementWire.fromWire(evidence.getEarlier()),
                StatementWire.fromWire(evidence.getLater()),
                evidence.getRule(),
                evidence.getScore(),
                evidence.getWhy());
    }
}
