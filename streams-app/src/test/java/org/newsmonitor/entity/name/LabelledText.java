package org.newsmonitor.entity.name;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.newsmonitor.entity.token.Tokens;
import org.newsmonitor.story.EntityType;
import org.newsmonitor.story.Span;

/** A text whose names are known, as training/ner writes them, one JSON object a line. */
record LabelledText(Tokens tokens, List<NameSpan> names) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static List<LabelledText> read(Path file) throws IOException {
        List<LabelledText> texts = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            texts.add(of(JSON.readTree(line)));
        }
        return texts;
    }

    List<Span> wholeText() {
        return tokens.size() == 0 ? List.of() : List.of(tokens.span(0, tokens.size()));
    }

    private static LabelledText of(JsonNode node) {
        Tokens tokens = Tokens.of(node.get("text").asText());
        List<NameSpan> names = new ArrayList<>();
        for (JsonNode span : node.get("spans")) {
            int from = tokens.firstFrom(span.get(0).asInt());
            int to = tokens.firstFrom(span.get(1).asInt());
            if (from < to) {
                names.add(new NameSpan(from, to, EntityType.valueOf(span.get(2).asText())));
            }
        }
        return new LabelledText(tokens, names);
    }
}
