package org.newsmonitor.wire;

import org.newsmonitor.avro.Finding;
import org.newsmonitor.avro.Link;
import org.newsmonitor.avro.Sighting;
import org.newsmonitor.newsroom.DeskNote;
import org.newsmonitor.relate.Headline;

final class DeskNoteWire {
    private DeskNoteWire() {}

    static org.newsmonitor.avro.DeskNote toWire(DeskNote note) {
        return new org.newsmonitor.avro.DeskNote(recordOf(note));
    }

    private static Object recordOf(DeskNote note) {
        if (note instanceof DeskNote.Sighting sighting) {
            return toWire(sighting);
        } else if (note instanceof DeskNote.Linked linked) {
            return toWire(linked);
        }
        return toWire((DeskNote.Found) note);
    }

    static DeskNote fromWire(org.newsmonitor.avro.DeskNote note) {
        Object record = note.getNote();
        if (record instanceof Sighting sighting) {
            return fromWire(sighting);
        } else if (record instanceof Link link) {
            return fromWire(link);
        }
        return fromWire((Finding) record);
    }

    private static Sighting toWire(DeskNote.Sighting sighting) {
        Headline headline = sighting.headline();
        return new Sighting(
                headline.articleId(),
                headline.revision(),
                headline.publishedAt(),
                headline.title(),
                headline.entities());
    }

    private static DeskNote fromWire(Sighting sighting) {
        return new DeskNote.Sighting(new Headline(
                sighting.getId(),
                sighting.getRevision(),
                sighting.getPublishedAt(),
                sighting.getTitle(),
                sighting.getEntities()));
    }

    private static Link toWire(DeskNote.Linked linked) {
        org.newsmonitor.story.Link link = linked.link();
        return new Link(
                link.earlierId(),
                link.earlierRevision(),
                link.laterId(),
                link.laterRevision(),
                linked.at(),
                link.score(),
                link.copy(),
                link.why());
    }

    private static DeskNote fromWire(Link link) {
        return new DeskNote.Linked(
                new org.newsmonitor.story.Link(
                        link.getEarlierId(),
                        link.getEarlierRevision(),
                        link.getLaterId(),
                        link.getLaterRevision(),
                        link.getScore(),
                        link.getCopy(),
                        link.getWhy()),
                link.getLaterAt());
    }

    private static Finding toWire(DeskNote.Found found) {
        org.newsmonitor.story.Finding finding = found.finding();
        return new Finding(
                finding.relation().name(), finding.kind().name(), finding.entities(), EvidenceWire.toWire(finding));
    }

    private static DeskNote fromWire(Finding finding) {
        return new DeskNote.Found(EvidenceWire.fromWire(
                finding.getEvidence(), finding.getRelation(), finding.getKind(), finding.getEntities()));
    }
}
