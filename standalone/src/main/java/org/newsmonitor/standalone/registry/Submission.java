package org.newsmonitor.standalone.registry;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** A schema as a client sends it, not yet known to be valid. */
record Submission(String schema, List<Reference> references) {

    Submission {
        references = List.copyOf(references);
    }

    static Submission of(JsonNode body) {
        String type = body.path("schemaType").asText("AVRO");
        if (!type.equals("AVRO")) {
            throw RegistryError.invalidSchema("schema type " + type + " is not supported, only AVRO is");
        }
        if (!body.path("schema").isTextual()) {
            throw RegistryError.invalidSchema("the request has no schema");
        }
        return new Submission(body.path("schema").textValue(), EntryJson.references(body.path("references")));
    }
}
