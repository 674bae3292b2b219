package org.newsmonitor.relate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newsmonitor.clean.Cleaner;
import org.newsmonitor.story.Article;
import org.newsmonitor.story.CleanArticle;
import org.newsmonitor.story.DateQuality;
import org.newsmonitor.story.RawArticle;

/** Reads the labelled sets kept outside the project, in order of time. */
final class Corpora {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");

    private static final Pattern WHOLE_ROW = Pattern.compile(",[bemt],[^,]+,[^,]+,\\d{13}$");

    private final Path shared;

    /** @param data the folder of development data, beside the project */
    Corpora(Path data) {
        this.shared = data.toAbsolutePath().normalize().resolveSibling("");
    }

    /** Undated; in file order a minute apart, so that time is no evidence. */
    List<Labelled> ecbPlus() {
        List<JsonNode> rows = lines("data/stories/ecbplus-topics-1-35.jsonl");
        List<Labelled> articles = new ArrayList<>();
        for (JsonNode row : rows) {
            Instant time = NOON.plusSeconds(60L * articles.size());
            String text = row.path("text").asText().replace("``", "\"").replace("''", "\"");
            String[] halves = text.split("\n", 2);
            boolean titled = halves.length == 2 && halves[0].length() < 150;
            articles.add(new Labelled(
                    article(row.path("doc_id").asText(), time, titled ? halves[0] : "", titled ? halves[1] : text),
                    row.path("story").asText()));
        }
        return articles;
    }

    List<Labelled> gunViolence() {
        return lines("data/stories/gun-violence-2013-2015.jsonl").stream()
                .filter(row -> !row.path("text").asText().isBlank())
                .map(row -> new Labelled(
                        article(
                                row.path("doc_id").asText(),
                                LocalDate.parse(row.path("date").asText())
                                        .atTime(12, 0)
                                        .toInstant(ZoneOffset.UTC),
                                row.path("title").asText(),
                                row.path("text").asText()),
                        row.path("incident_id").asText()))
                .sorted(inTime())
                .toList();
    }

    List<Labelled> headlines() {
        try (Stream<String> rows = Files.lines(shared.resolve("data/stories/uci-news-aggregator.csv"))) {
            return rows.skip(1)
                    .filter(row -> WHOLE_ROW.matcher(row).find())
                    .map(Corpora::headline)
                    .sorted(inTime())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param set dev or dev-direct */
    List<Labelled> benchmark(String set) {
        Map<String, String> storyById = new HashMap<>();
        for (JsonNode story : lines("benchmark/" + set + "/stories.jsonl")) {
            story.path("articles")
                    .forEach(
                            id -> storyById.put(id.asText(), story.path("story").asText()));
        }
        return lines("benchmark/" + set + "/articles.jsonl").stream()
                .map(Corpora::cleaned)
                .map(article -> new Labelled(article, storyById.getOrDefault(article.id(), article.id())))
                .sorted(inTime())
                .toList();
    }

    List<JsonNode> gold(String set) {
        return lines("benchmark/" + set + "/gold.jsonl");
    }

    private static Comparator<Labelled> inTime() {
        return Comparator.comparing((Labelled labelled) -> labelled.article().publishedAt())
                .thenComparing(labelled -> labelled.article().id());
    }

    private static Labelled headline(String row) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : (row + ",").toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        Instant time =
                Instant.ofEpochMilli(Long.parseLong(cells.get(cells.size() - 1).trim()));
        return new Labelled(article("u" + cells.get(0), time, cells.get(1), ""), cells.get(cells.size() - 3));
    }

    private static Article cleaned(JsonNode row) {
        Instant time = Instant.parse(row.path("publishedAt").asText());
        RawArticle raw = new RawArticle(
                row.path("id").asText(),
                row.path("source").asText(),
                row.path("url").asText(),
                time,
                null,
                null,
                "en",
                row.path("contentType").asText(),
                row.path("title").asText(),
                row.path("body").asText());
        CleanArticle clean = (CleanArticle) new Cleaner().clean(raw, time);
        String title = clean.title().isEmpty() ? row.path("title").asText() : clean.title();
        return article(raw.id(), time, title, clean.text());
    }

    static Article article(String id, Instant time, String title, String text) {
        return new Article(
                id,
                0,
                null,
                null,
                time,
                DateQuality.AS_STATED,
                title,
                null,
                "en",
                text,
                1,
                Integer.toHexString(text.hashCode()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private List<JsonNode> lines(String file) {
        try (Stream<String> rows = Files.lines(shared.resolve(file))) {
            List<JsonNode> nodes = new ArrayList<>();
            for (String row : (Iterable<String>) rows::iterator) {
                nodes.add(JSON.readTree(row));
            }
            return nodes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
