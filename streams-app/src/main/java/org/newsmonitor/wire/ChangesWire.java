package org.newsmonitor.wire;

import org.newsmonitor.avro.ChangedSentence;
import org.newsmonitor.story.Changes;

final class ChangesWire {
    private ChangesWire() {}

    static org.newsmonitor.avro.Changes toWire(Changes changes) {
        return new org.newsmonitor.avro.Changes(
                changes.removed(),
                changes.added(),
                Lists.map(changes.changed(), each -> new ChangedSentence(each.before(), each.after())));
    }

    static Changes fromWire(org.newsmonitor.avro.Changes changes) {
        return new Changes(
                changes.getRemoved(),
                changes.getAdded(),
                Lists.map(changes.getChanged(), each -> new Changes.Changed(each.getBefore(), each.getAfter())));
    }
}
