package org.newsmonitor.clean.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/** What a page states about its article in JSON-LD. */
final class LinkedData {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST = 1_000_000;
    private static final int MOST_NODES = 5_000;

    private static final Pattern ARTICLE = Pattern.compile("Article|Posting|Report");

    private final List<JsonNode> articles = new ArrayList<>();
    private final List<JsonNode> others = new ArrayList<>();

    private LinkedData() {}

    static LinkedData of(List<String> scripts) {
        LinkedData data = new LinkedData();
        scripts.stream().filter(json -> json.length() <= LONGEST).forEach(data::add);
        return data;
    }

    private void add(String json) {
        try {
            Deque<JsonNode> open = new ArrayDeque<>();
            open.add(JSON.readTree(json));
            for (int seen = 0; seen < MOST_NODES && !open.isEmpty(); seen++) {
                JsonNode node = open.poll();
                if (node.has("@type")) {
                    boolean article =
                            ARTICLE.matcher(node.get("@type").toString()).find();
                    (article ? articles : others).add(node);
                }
                node.elements().forEachRemaining(child -> addContainer(open, child));
            }
        } catch (JsonProcessingException broken) {
            // Broken JSON-LD is common; the page says the same in other ways.
        }
    }

    private static void addContainer(Deque<JsonNode> open, JsonNode child) {
        if (child.isContainerNode()) {
            open.add(child);
        }
    }

    /** The property's text, or its name when it is an object; empty when no article states it. */
    String text(String property) {
        return text(articles, property);
    }

    /** The same of things that are no articles, such as the page or a video on it. */
    String anyText(String property) {
        return text(others, property);
    }

    private static String text(List<JsonNode> nodes, String property) {
        for (JsonNode node : nodes) {
            String text = text(node.path(property));
            if (!text.isBlank()) {
                return text.strip();
            }
        }
        return "";
    }

    private static String text(JsonNode value) {
        if (value.isTextual()) {
            return value.asText();
        }
        if (value.isObject()) {
            return value.path("name").asText("");
        }
        List<String> names = new ArrayList<>();
        for (JsonNode each : value) {
            String name = each.isTextual() ? each.asText() : each.path("name").asText("");
            if (!name.isBlank()) {
                names.add(name.strip());
            }
        }
        return String.join(", ", names);
    }
}
