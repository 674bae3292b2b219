package org.newsmonitor.standalone.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** One line of a filter's input, read field by field; what is wrong is said in words for whoever wrote it. */
record JsonInput(JsonNode object) {
    private static final JsonMapper JSON = new JsonMapper();

    static JsonInput of(String line) {
        try {
            JsonNode node = JSON.readTree(line);
            if (node == null || !node.isObject()) {
                throw new IllegalArgumentException("not a JSON object");
            }
            return new JsonInput(node);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
        }
    }

    String required(String field) {
        String text = optional(field);
        if (text == null) {
            throw new IllegalArgumentException("\"" + field + "\" is missing");
        }
        if (!object.get(field).isTextual()) {
            throw new IllegalArgumentException("\"" + field + "\" is not a string");
        }
        return text;
    }

    /** Numbers are taken too, since many give their ids so. */
    @Nullable
    String optional(String field) {
        JsonNode node = object.get(field);
        if (node == null || node.isNull()) {
            return null;
        }
        if (!node.isValueNode()) {
            throw new IllegalArgumentException("\"" + field + "\" is not a string");
        }
        return node.asText();
    }

    Instant time(String field, Instant otherwise) {
        String text = optional(field);
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        try {
            OffsetDateTime time = OffsetDateTime.parse(text.strip());
            if (time.getYear() < 1000 || time.getYear() > 9000) {
                throw new IllegalArgumentException("\"" + field + "\" is outside the years 1000 to 9000");
            }
            return time.toInstant();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("\"" + field + "\" is not an ISO 8601 time with zone", e);
        }
    }
}
