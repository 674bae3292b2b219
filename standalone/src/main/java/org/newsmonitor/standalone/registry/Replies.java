package org.newsmonitor.standalone.registry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The JSON bodies of the API, field by field. */
final class Replies {

    static final ObjectMapper JSON = new ObjectMapper();

    private Replies() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static JsonNode error(RegistryError error) {
        return object().put("error_code", error.code()).put("message", error.getMessage());
    }

    static JsonNode registered(SchemaVersion version) {
        return object().put("id", version.id())
                .put("version", version.version())
                .put("guid", version.text().guid().toString());
    }

    static JsonNode version(SchemaVersion version) {
        ObjectNode node = object().put("subject", version.subject())
                .put("version", version.version())
                .put("id", version.id())
                .put("guid", version.text().guid().toString());
        return withText(node, version.text());
    }

    static JsonNode subjectAndVersion(SchemaVersion version) {
        return object().put("subject", version.subject()).put("version", version.version());
    }

    static JsonNode text(SchemaText text) {
        return withText(object(), text);
    }

    private static JsonNode withText(ObjectNode node, SchemaText text) {
        if (!text.references().isEmpty()) {
            node.set("references", EntryJson.references(text.references()));
        }
        return node.put("schema", text.schema());
    }

    static JsonNode compatible(List<String> objections, boolean verbose) {
        ObjectNode node = object().put("is_compatible", objections.isEmpty());
        if (verbose) {
            objections.forEach(node.putArray("messages")::add);
        }
        return node;
    }
}
