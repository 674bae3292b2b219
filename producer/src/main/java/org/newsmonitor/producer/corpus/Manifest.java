package org.newsmonitor.producer.corpus;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What {@code manifest.jsonl} says of the plain files beside it, by article id. */
final class Manifest {
    static final String FILE_NAME = "manifest.jsonl";

    private final Map<String, ObjectNode> entries = new HashMap<>();

    /** The manifest of a folder; empty when it has none. Bad lines become problems. */
    static Manifest of(Path folder, Findings findings) throws IOException {
        Manifest manifest = new Manifest();
        Path file = folder.resolve(FILE_NAME);
        if (Files.isRegularFile(file)) {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                manifest.read(lines.get(i), new Problem(file, i + 1L, ""), findings);
            }
        }
        return manifest;
    }

    private void read(String line, Problem place, Findings findings) {
        if (line.isBlank()) {
            return;
        }
        try {
            ObjectNode entry = ArticleJson.object(line);
            String id = ArticleJson.text(entry, "id");
            if (id == null) {
                throw new IllegalArgumentException("\"id\" is missing");
            }
            ArticleJson.instant(entry, "publishedAt");
            entries.put(id, entry);
        } catch (IllegalArgumentException e) {
            findings.problem(new Problem(place.file(), place.line(), String.valueOf(e.getMessage())));
        }
    }

    @Nullable
    ObjectNode entry(String id) {
        return entries.get(id);
    }
}
