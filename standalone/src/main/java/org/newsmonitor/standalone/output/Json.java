package org.newsmonitor.standalone.output;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.avro.Mention;

/** The pieces the JSON lines have in common. */
final class Json {
    private static final JsonMapper MAPPER = new JsonMapper();

    private Json() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static @Nullable String time(@Nullable Instant instant) {
        return instant == null ? null : instant.toString();
    }

    static void strings(ArrayNode array, List<String> texts) {
        texts.forEach(array::add);
    }

    static void mentions(ArrayNode array, List<Mention> mentions) {
        for (Mention mention : mentions) {
            array.addObject()
                    .put("start", mention.getStart())
                    .put("end", mention.getEnd())
                    .put("type", mention.getType())
                    .put("text", mention.getText())
                    .put("canonical", mention.getCanonical())
                    .put("value", mention.getValue());
        }
    }
}
