package org.newsmonitor.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What extractors outside Java made of the same pages, as {@code training/extraction/extract.py} wrote it down. */
record Recorded(String name, double pagesPerSecond, Map<String, JsonNode> pages) {
    private static final Path FOLDER = Path.of("..", ".cache", "extraction");

    /** Empty when the script has not been run. */
    static List<Recorded> all() throws IOException {
        List<Recorded> all = new ArrayList<>();
        if (Files.isDirectory(FOLDER)) {
            try (Stream<Path> files = Files.list(FOLDER)) {
                for (Path file : files.filter(each -> each.toString().endsWith(".jsonl"))
                        .sorted()
                        .toList()) {
                    all.add(read(file));
                }
            }
        }
        return all;
    }

    private static Recorded read(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<String> lines = Files.readAllLines(file);
        JsonNode head = json.readTree(lines.get(0));
        Map<String, JsonNode> pages = new HashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            JsonNode page = json.readTree(line);
            pages.put(page.get("file").asText(), page);
        }
        return new Recorded(
                head.get("extractor").asText(), head.get("pagesPerSecond").asDouble(), pages);
    }

    /** A field of what was found on a page; empty when the page was lost. */
    String text(String file, String field) {
        JsonNode page = pages.get(file);
        return page == null ? "" : page.path(field).asText("");
    }
}
