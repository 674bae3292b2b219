package org.newsmonitor.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;

/** Real pages with segments that an extraction must have and others that it must not. */
final class WebPages {
    /**
     * @param half 0: chosen on; 1: only reported
     * @param facts "title", "author" and "date" as somebody has written them down, where somebody has
     */
    record WebPage(String file, String html, List<String> expected, List<String> unwanted, int half, JsonNode facts) {
        /** Any of these is right; empty when nobody has said. */
        List<String> stated(String fact) {
            JsonNode stated = facts.path(fact);
            List<String> texts = stated.isArray() ? texts(stated) : List.of(stated.asText(""));
            return texts.stream()
                    .filter(text -> !text.isBlank() && !text.equals("null"))
                    .toList();
        }

        SegmentScore score(String text) {
            return SegmentScore.of(text, expected, unwanted);
        }
    }

    private WebPages() {}

    static List<WebPage> read() {
        String folder = "extraction/trafilatura-eval/";
        Map<String, byte[]> files = TarXz.read(SharedData.require(folder + "pages.tar.xz"));
        List<WebPage> pages = new ArrayList<>();
        try {
            JsonNode judged = new ObjectMapper()
                    .readTree(SharedData.require(folder + "evaldata.json").toFile());
            for (JsonNode page : judged) {
                String file = page.get("file").asText();
                byte[] bytes = files.getOrDefault(
                        "./cache/" + file, files.getOrDefault("./eval/" + file, files.get(key(files, file))));
                pages.add(new WebPage(
                        file, decode(bytes), texts(page.get("with")), texts(page.get("without")), half(file), page));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pages;
    }

    private static String key(Map<String, byte[]> files, String file) {
        return files.keySet().stream()
                .filter(name -> name.endsWith("/" + file))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no page " + file));
    }

    static String decode(byte[] bytes) throws IOException {
        Charset charset = Jsoup.parse(new ByteArrayInputStream(bytes), null, "").charset();
        return new String(bytes, charset);
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(node -> texts.add(node.asText()));
        return texts;
    }

    private static int half(String file) {
        return (file.hashCode() & 0x7fffffff) % 2;
    }
}
