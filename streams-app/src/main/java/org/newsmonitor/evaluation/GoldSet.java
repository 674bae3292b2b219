package org.newsmonitor.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.story.Kind;
import org.newsmonitor.story.RawArticle;
import org.newsmonitor.story.Relation;

/**
 * A labelled set: articles, judged pairs of statements, and stories.
 *
 * @param storyOf the story of each article id
 */
public record GoldSet(List<RawArticle> articles, List<GoldPair> pairs, Map<String, String> storyOf) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public GoldSet {
        articles = List.copyOf(articles);
        pairs = List.copyOf(pairs);
        storyOf = Map.copyOf(storyOf);
    }

    /** Reads articles.jsonl, gold.jsonl and stories.jsonl of a folder; the format is documented beside the sets. */
    public static GoldSet read(Path folder) throws IOException {
        List<RawArticle> articles = new ArrayList<>();
        for (JsonNode line : lines(folder.resolve("articles.jsonl"))) {
            articles.add(article(line));
        }
        List<GoldPair> pairs = new ArrayList<>();
        for (JsonNode line : lines(folder.resolve("gold.jsonl"))) {
            pairs.add(pair(line));
        }
        Map<String, String> storyOf = new TreeMap<>();
        for (JsonNode line : lines(folder.resolve("stories.jsonl"))) {
            line.get("articles")
                    .forEach(id -> storyOf.put(id.asText(), line.get("story").asText()));
        }
        return new GoldSet(articles, pairs, storyOf);
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                lines.add(JSON.readTree(line));
            }
        }
        return lines;
    }

    private static RawArticle article(JsonNode line) {
        String publishedAt = text(line, "publishedAt");
        return new RawArticle(
                line.get("id").asText(),
                text(line, "source"),
                text(line, "url"),
                publishedAt == null ? null : Instant.parse(publishedAt),
                null,
                null,
                text(line, "language"),
                text(line, "contentType"),
                text(line, "title"),
                line.get("body").asText());
    }

    private static @Nullable String text(JsonNode line, String field) {
        return line.hasNonNull(field) ? line.get(field).asText() : null;
    }

    private static GoldPair pair(JsonNode line) {
        return new GoldPair(
                line.get("scenario").asText(),
                line.get("earlier").asText(),
                line.get("later").asText(),
                Relation.valueOf(line.get("relation").asText()),
                Kind.valueOf(line.get("kind").asText()),
                line.get("earlierQuote").asText(),
                line.get("laterQuote").asText());
    }
}
