package org.newsmonitor.standalone.registry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.avro.NameValidator;
import org.apache.avro.Schema;

/** Parses schemas with the named types they take from other subjects. */
final class SchemaReader {

    private final Subjects subjects;

    SchemaReader(Subjects subjects) {
        this.subjects = subjects;
    }

    /** The schema in the form in which it is kept and compared. */
    SchemaText canonical(Submission submission) {
        Map<String, Schema> referenced = new LinkedHashMap<>();
        collect(submission.references(), referenced, new HashSet<>());
        Schema schema = parse(submission.schema(), referenced);
        return new SchemaText(text(submission, schema), submission.references());
    }

    Schema parse(SchemaText text) {
        Map<String, Schema> referenced = new LinkedHashMap<>();
        collect(text.references(), referenced, new HashSet<>());
        return parse(text.schema(), referenced);
    }

    /** Depth first, so that each schema finds the ones it builds on already parsed. */
    private void collect(List<Reference> references, Map<String, Schema> into, Set<Reference> seen) {
        for (Reference reference : references) {
            if (seen.add(reference)) {
                SchemaText text = referenced(reference);
                collect(text.references(), into, seen);
                Schema schema = parse(text.schema(), into);
                into.putIfAbsent(schema.getFullName(), schema);
            }
        }
    }

    private SchemaText referenced(Reference reference) {
        return subjects.version(reference.subject(), reference.version())
                .map(SchemaVersion::text)
                .orElseThrow(() -> RegistryError.invalidSchema("there is no version " + reference.version()
                        + " of the referenced subject " + reference.subject()));
    }

    private static Schema parse(String schema, Map<String, Schema> referenced) {
        try {
            Schema.Parser parser = new Schema.Parser(NameValidator.STRICT_VALIDATOR);
            parser.addTypes(new ArrayList<>(referenced.values()));
            return parser.parse(schema);
        } catch (RuntimeException | StackOverflowError e) {
            // Avro tells of bad schemas in many ways, a NullPointerException for an unknown type among them
            throw RegistryError.invalidSchema(String.valueOf(e.getMessage()));
        }
    }

    /** Avro would print the referenced types in full, so a schema with references is kept as it was sent. */
    private static String text(Submission submission, Schema schema) {
        return submission.references().isEmpty() ? schema.toString() : submission.schema();
    }
}
