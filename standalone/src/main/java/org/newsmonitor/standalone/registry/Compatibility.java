package org.newsmonitor.standalone.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.SchemaCompatibility.Incompatibility;

/** The compatibility levels: which of old and new must read the other's data, and how far back. */
enum Compatibility {
    NONE(false, false, false),
    BACKWARD(true, false, false),
    BACKWARD_TRANSITIVE(true, false, true),
    FORWARD(false, true, false),
    FORWARD_TRANSITIVE(false, true, true),
    FULL(true, true, false),
    FULL_TRANSITIVE(true, true, true);

    private final boolean newReadsOld;
    private final boolean oldReadsNew;
    private final boolean transitive;

    Compatibility(boolean newReadsOld, boolean oldReadsNew, boolean transitive) {
        this.newReadsOld = newReadsOld;
        this.oldReadsNew = oldReadsNew;
        this.transitive = transitive;
    }

    static Compatibility parse(String name) {
        try {
            return valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw RegistryError.invalidCompatibilityLevel();
        }
    }

    /**
     * Why the schema may not follow the earlier ones; empty when it may.
     *
     * @param earlier oldest first
     */
    List<String> objections(Schema schema, List<Schema> earlier) {
        List<Schema> looked = transitive || earlier.isEmpty() ? earlier : List.of(earlier.get(earlier.size() - 1));
        List<String> objections = new ArrayList<>();
        for (Schema old : looked) {
            if (newReadsOld) {
                objections.addAll(read(schema, old));
            }
            if (oldReadsNew) {
                objections.addAll(read(old, schema));
            }
        }
        return objections;
    }

    private static List<String> read(Schema reader, Schema writer) {
        return SchemaCompatibility.checkReaderWriterCompatibility(reader, writer)
                .getResult()
                .getIncompatibilities()
                .stream()
                .map(Compatibility::sentence)
                .toList();
    }

    private static String sentence(Incompatibility found) {
        return found.getType() + " at " + found.getLocation() + ": " + found.getMessage();
    }
}
