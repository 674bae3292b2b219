package org.newsmonitor.standalone.registry;

/** One version of one subject; deleted versions are kept, hidden, until they are deleted for good. */
record SchemaVersion(String subject, int version, int id, SchemaText text, boolean deleted) {

    SchemaVersion asDeleted() {
        return new SchemaVersion(subject, version, id, text, true);
    }
}
