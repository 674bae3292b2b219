package org.newsmonitor.serde;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;

/** Turns a registry's reply into a schema, fetching first what the schema refers to. */
final class SchemaText {
    private final References references;

    SchemaText(References references) {
        this.references = references;
    }

    /** Fetches the reply for one version of a subject. */
    interface References {
        JsonNode fetch(String subject, int version);
    }

    Schema parse(JsonNode reply) {
        // Defaults were the registering side's concern; old schemas with odd ones must stay readable.
        Schema.Parser parser = new Schema.Parser().setValidateDefaults(false);
        return parse(reply, parser, new HashSet<>());
    }

    private Schema parse(JsonNode reply, Schema.Parser parser, Set<String> seen) {
        String type = reply.path("schemaType").asText("AVRO");
        if (!type.equals("AVRO")) {
            throw new UndecodableRecordException("The schema is of type " + type + ", not Avro");
        }
        for (JsonNode reference : reply.path("references")) {
            if (seen.add(reference.path("name").asText())) {
                parse(
                        references.fetch(
                                reference.path("subject").asText(),
                                reference.path("version").asInt()),
                        parser,
                        seen);
            }
        }
        if (!reply.path("schema").isTextual()) {
            throw new RegistryUnavailableException("The schema registry answers without a schema: " + reply, null);
        }
        try {
            return parser.parse(reply.path("schema").textValue());
        } catch (AvroRuntimeException malformed) {
            throw new UndecodableRecordException(
                    "The registry's schema is not valid Avro: " + malformed.getMessage(), malformed);
        }
    }
}
