package org.newsmonitor.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsmonitor.story.Article;
import org.newsmonitor.story.Finding;
import org.newsmonitor.story.RawArticle;

/** The disputes a careful editor finds inside single seed articles, and no others; expected ones are a file. */
class SeedsDisputesTest {
    private static final Path SEEDS = Path.of("../seeds");
    private static final Instant ASSUMED = Instant.parse("2019-01-31T12:00:00Z");

    @Test
    void seedsRaiseExactlyTheDisputesAnEditorFinds() throws IOException {
        List<String> found = new ArrayList<>();
        for (Article article : articles()) {
            Benchmark.disputes(article).stream()
                    .map(finding -> line(article, finding))
                    .forEach(found::add);
        }

        assertThat(found).containsExactlyInAnyOrderElementsOf(expected());
    }

    private static String line(Article article, Finding finding) {
        return String.join(
                " | ",
                article.id(),
                finding.kind().name(),
                start(finding.earlier().quote()),
                start(finding.later().quote()));
    }

    private static String start(String quote) {
        return quote.substring(0, Math.min(40, quote.length()));
    }

    private static List<Article> articles() throws IOException {
        List<Article> articles = new ArrayList<>();
        try (Stream<Path> files = Files.list(SEEDS)) {
            for (Path file : files.filter(name -> name.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                String id = file.getFileName().toString().replace(".txt", "");
                String body = Files.readString(file);
                Benchmark.read(new RawArticle(id, null, null, null, null, ASSUMED, "en", null, null, body), articles);
            }
        }
        return articles;
    }

    private static List<String> expected() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/seeds-disputes.jsonl"))) {
            JsonNode node = new ObjectMapper().readTree(line);
            lines.add(String.join(
                    " | ",
                    node.get("article").asText(),
                    node.get("kind").asText(),
                    node.get("earlier").asText(),
                    node.get("later").asText()));
        }
        return lines;
    }
}
