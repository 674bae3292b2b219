package org.newsmonitor.producer.corpus;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.newsmonitor.avro.RawArticle;

/**
 * {@code .txt} and {@code .html}: the file is one article, its id the file's name without the ending. A
 * {@code manifest.jsonl} beside it may state source, url, publishedAt, title and the like.
 */
final class PlainFileFormat implements CorpusFormat {
    private static final Map<String, String> CONTENT_TYPES = Map.of(
            "txt", "text/plain", "text", "text/plain", "html", "text/html", "htm", "text/html", "xhtml", "text/html");

    private final Map<Path, Manifest> manifests = new HashMap<>();

    @Override
    public boolean reads(Path file) {
        return CONTENT_TYPES.containsKey(ending(file));
    }

    @Override
    public void scan(Path file, Findings findings) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !manifests.containsKey(folder)) {
            manifests.put(folder, Manifest.of(folder, findings));
        }
        if (Files.size(file) > ByteLines.MAX_BYTES) {
            findings.problem(new Problem(file, 0, "larger than " + ByteLines.MAX_BYTES + " bytes"));
            return;
        }
        ObjectNode described = described(file).put("body", "");
        findings.found(ArticleRef.of(this, file, ArticleJson.article(described)));
    }

    @Override
    public RawArticle load(ArticleRef ref) throws IOException {
        ObjectNode entry = described(ref.file());
        if (!entry.has("contentType")) {
            entry.put("contentType", CONTENT_TYPES.get(ending(ref.file())));
        }
        entry.put("body", FileText.decode(Files.readAllBytes(ref.file())));
        return ArticleJson.article(entry);
    }

    private ObjectNode described(Path file) {
        Manifest manifest = manifests.get(file.toAbsolutePath().getParent());
        ObjectNode entry = manifest == null ? null : manifest.entry(name(file));
        return entry == null ? new JsonMapper().createObjectNode().put("id", name(file)) : entry.deepCopy();
    }

    private static String name(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
