package org.newsmonitor.standalone.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Entries as the JSON keys and values of the topic, in the form that Confluent's registry writes to its own. */
final class EntryJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private EntryJson() {}

    static byte[] key(Entry entry) {
        if (entry instanceof Entry.OfSchema schema) {
            return bytes(key("SCHEMA", 1, schema.subject()).put("version", schema.version()));
        }
        if (entry instanceof Entry.OfCompatibility level) {
            return bytes(key("CONFIG", 0, level.subject()));
        }
        if (entry instanceof Entry.OfHighestId) {
            return bytes(key("HIGHEST_ID", 0, null));
        }
        return bytes(key("MODE", 0, ((Entry.OfMode) entry).subject()));
    }

    static byte @Nullable [] value(Entry entry) {
        if (entry instanceof Entry.OfSchema schema) {
            return schema.value() == null ? null : bytes(version(schema.value()));
        }
        if (entry instanceof Entry.OfCompatibility level) {
            return level.value() == null ? null : bytes(setting("compatibilityLevel", level.value()));
        }
        if (entry instanceof Entry.OfHighestId highest) {
            return bytes(JSON.createObjectNode().put("id", highest.value()));
        }
        Mode mode = ((Entry.OfMode) entry).value();
        return mode == null ? null : bytes(setting("mode", mode));
    }

    /** Empty for kinds of entries that only another registry writes. */
    static Optional<Entry> read(byte[] key, byte @Nullable [] value) {
        try {
            JsonNode keyNode = JSON.readTree(key);
            String subject = keyNode.path("subject").textValue();
            JsonNode valueNode = value == null ? null : JSON.readTree(value);
            return switch (keyNode.path("keytype").asText()) {
                case "SCHEMA" -> Optional.of(schema(keyNode, valueNode));
                case "CONFIG" -> Optional.of(new Entry.OfCompatibility(subject, level(valueNode)));
                case "MODE" -> Optional.of(new Entry.OfMode(subject, mode(valueNode)));
                case "HIGHEST_ID" ->
                    Optional.of(new Entry.OfHighestId(
                            valueNode == null ? 0 : valueNode.path("id").asInt()));
                default -> Optional.empty();
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Entry schema(JsonNode key, @Nullable JsonNode value) {
        String subject = key.path("subject").asText();
        int version = key.path("version").asInt();
        if (value == null) {
            return new Entry.OfSchema(subject, version, null);
        }
        SchemaText text = new SchemaText(value.path("schema").asText(), references(value.path("references")));
        boolean deleted = value.path("deleted").asBoolean();
        return Entry.OfSchema.set(
                new SchemaVersion(subject, version, value.path("id").asInt(), text, deleted));
    }

    private static @Nullable Compatibility level(@Nullable JsonNode value) {
        return value == null
                ? null
                : Compatibility.parse(value.path("compatibilityLevel").asText());
    }

    private static @Nullable Mode mode(@Nullable JsonNode value) {
        return value == null ? null : Mode.parse(value.path("mode").asText());
    }

    static List<Reference> references(JsonNode nodes) {
        List<Reference> references = new ArrayList<>();
        for (JsonNode node : nodes) {
            references.add(new Reference(
                    node.path("name").asText(),
                    node.path("subject").asText(),
                    node.path("version").asInt()));
        }
        return references;
    }

    static ArrayNode references(List<Reference> references) {
        ArrayNode nodes = JSON.createArrayNode();
        for (Reference reference : references) {
            nodes.addObject()
                    .put("name", reference.name())
                    .put("subject", reference.subject())
                    .put("version", reference.version());
        }
        return nodes;
    }

    private static ObjectNode key(String type, int magic, @Nullable String subject) {
        return JSON.createObjectNode()
                .put("keytype", type)
                .put("subject", subject)
                .put("magic", magic);
    }

    private static ObjectNode version(SchemaVersion version) {
        ObjectNode node = JSON.createObjectNode()
                .put("subject", version.subject())
                .put("version", version.version())
                .put("id", version.id())
                .put("schema", version.text().schema())
                .put("deleted", version.deleted());
        if (!version.text().references().isEmpty()) {
            node.set("references", references(version.text().references()));
        }
        return node;
    }

    private static ObjectNode setting(String name, Enum<?> value) {
        return JSON.createObjectNode().put(name, value.name());
    }

    private static byte[] bytes(JsonNode node) {
        try {
            return JSON.writeValueAsBytes(node);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
