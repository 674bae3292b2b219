package org.newsmonitor.standalone.registry;

import org.jspecify.annotations.Nullable;

/** One change of the registry as the topic keeps it; a null value takes the earlier one back. */
sealed interface Entry {

    /** A version set, hidden or, with no value, gone for good. */
    record OfSchema(String subject, int version, @Nullable SchemaVersion value) implements Entry {

        static OfSchema set(SchemaVersion version) {
            return new OfSchema(version.subject(), version.version(), version);
        }

        static OfSchema gone(SchemaVersion version) {
            return new OfSchema(version.subject(), version.version(), null);
        }
    }

    /** The highest id ever given, kept when its schema is deleted for good: an id never changes its meaning. */
    record OfHighestId(int value) implements Entry {}

    /** A compatibility level, of one subject or, without subject, of all that have none. */
    record OfCompatibility(
            @Nullable String subject, @Nullable Compatibility value) implements Entry {}

    /** A mode, of one subject or, without subject, of all that have none. */
    record OfMode(@Nullable String subject, @Nullable Mode value) implements Entry {}
}
