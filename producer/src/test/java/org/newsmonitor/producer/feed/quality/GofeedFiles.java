package org.newsmonitor.producer.feed.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.producer.feed.quality.FeedFacts.ItemFacts;

/** The feed files of gofeed's tests, each with what gofeed expects of it in a JSON file beside it. */
final class GofeedFiles {
    private static final JsonMapper JSON = new JsonMapper();

    private GofeedFiles() {}

    static List<MeasuredFile> in(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> expectation(file) != null)
                    .sorted()
                    .map(GofeedFiles::measured)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** feed.xml and feed.json, or feed.json and feed_expected.json. */
    private static @Nullable Path expectation(Path file) {
        String name = file.getFileName().toString();
        if (name.endsWith("_expected.json")) {
            return null;
        }
        String stem = name.substring(0, Math.max(0, name.lastIndexOf('.')));
        Path beside = file.resolveSibling(name.endsWith(".json") ? stem + "_expected.json" : stem + ".json");
        return Files.exists(beside) ? beside : null;
    }

    private static MeasuredFile measured(Path file) {
        try {
            JsonNode expected = JSON.readTree(Files.readString(Objects.requireNonNull(expectation(file))));
            String group = file.toString().endsWith(".json") ? "gofeed, JSON Feed" : "gofeed, RSS, RDF and Atom";
            return new MeasuredFile(group, file, Files.readAllBytes(file), facts(expected));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FeedFacts facts(JsonNode feed) {
        List<ItemFacts> items = new ArrayList<>();
        JsonNode listed = feed.has("entries") ? feed.path("entries") : feed.path("items");
        for (JsonNode item : listed) {
            items.add(new ItemFacts(
                    FeedFacts.plain(text(item, "title")),
                    link(item, "link", "url"),
                    date(item, "publishedParsed", "pubDateParsed", "date_published"),
                    date(item, "updatedParsed", "date_modified")));
        }
        return new FeedFacts(FeedFacts.plain(text(feed, "title")), link(feed, "link", "home_page_url"), items);
    }

    private static @Nullable String link(JsonNode node, String... names) {
        String stated = text(node, names);
        if (stated != null) {
            return stated;
        }
        for (JsonNode link : node.path("links")) {
            if (link.isObject() && link.path("rel").asText("alternate").equals("alternate")) {
                return text(link, "href");
            }
        }
        return null;
    }

    private static @Nullable String text(JsonNode node, String... names) {
        for (String name : names) {
            if (node.path(name).isTextual() && !node.path(name).asText().isBlank()) {
                return node.path(name).asText();
            }
        }
        return null;
    }

    private static @Nullable Instant date(JsonNode node, String... names) {
        String stated = text(node, names);
        return stated == null ? null : OffsetDateTime.parse(stated).toInstant();
    }
}
