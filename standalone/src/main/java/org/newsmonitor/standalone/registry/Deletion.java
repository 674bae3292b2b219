package org.newsmonitor.standalone.registry;

import java.util.List;

/** Deleting versions: hidden first, gone for good on a second request. */
final class Deletion {

    private Deletion() {}

    static List<Entry> of(List<SchemaVersion> versions, boolean permanently) {
        return versions.stream()
                .map(v -> permanently ? Entry.OfSchema.gone(v) : Entry.OfSchema.set(v.asDeleted()))
                .map(Entry.class::cast)
                .toList();
    }
}
