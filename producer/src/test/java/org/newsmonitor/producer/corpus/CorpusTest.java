package org.newsmonitor.producer.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsmonitor.avro.RawArticle;

class CorpusTest {
    @TempDir
    Path folder;

    @Test
    void articlesComeInEventTimeWhateverTheirOrderInTheFiles() throws IOException {
        write("b.jsonl", """
                {"id":"late","publishedAt":"2026-03-04T10:00:00Z","body":"x"}
                {"id":"early","publishedAt":"2026-03-04T09:00:00+02:00","body":"x"}
                """);
        write("a.jsonl", "{\"id\":\"middle\",\"publishedAt\":\"2026-03-04T08:00:00\",\"body\":\"x\"}");

        assertThat(ids(Corpus.scan(List.of(folder)))).containsExactly("early", "middle", "late");
    }

    @Test
    void badLinesAreReportedOneByOneAndTheRestIsRead() {
        write("a.jsonl", """
                {"id":"1","body":"x"}
                {"id":"2"}
                not json
                ["an array"]
                {"id":"3","body":"x","publishedAt":"yesterday"}

                {"id":"4","body":"x"}
                """);

        Corpus corpus = Corpus.scan(List.of(folder));

        assertThat(corpus.size()).isEqualTo(2);
        assertThat(corpus.problems()).extracting(Problem::line).containsExactly(2L, 3L, 4L, 5L);
        assertThat(corpus.problems().get(0).message()).isEqualTo("\"body\" is missing");
    }

    @Test
    void invalidUtf8IsAProblemOfItsLine() throws IOException {
        byte[] line = "{\"id\":\"1\",\"body\":\"caf\u00e9\"}\n{\"id\":\"2\",\"body\":\"x\"}"
                .getBytes(StandardCharsets.ISO_8859_1);
        Files.write(folder.resolve("a.jsonl"), line);

        Corpus corpus = Corpus.scan(List.of(folder));

        assertThat(ids(corpus)).containsExactly("2");
        assertThat(corpus.problems()).extracting(Problem::message).containsExactly("not UTF-8");
    }

    @Test
    void aPlainFileIsOneArticleDescribedByItsManifest() throws IOException {
        write("007.txt", "The text.");
        write("008.html", "<p>The page.</p>");
        write("manifest.jsonl", """
                {"id":"007","source":"Harbor Gazette","publishedAt":"2026-03-04"}
                """);

        Corpus corpus = Corpus.scan(List.of(folder));
        RawArticle text = corpus.load(0);
        RawArticle page = corpus.load(1);

        assertThat(text.getId()).isEqualTo("007");
        assertThat(text.getSource()).isEqualTo("Harbor Gazette");
        assertThat(text.getContentType()).isEqualTo("text/plain");
        assertThat(text.getPublishedAt()).isEqualTo(Instant.parse("2026-03-04T00:00:00Z"));
        assertThat(page.getContentType()).isEqualTo("text/html");
        assertThat(page.getAssumedAt()).isEqualTo(text.getPublishedAt());
        assertThat(corpus.problems()).isEmpty();
    }

    @Test
    void aCorpusWithoutDatesIsPlacedAtAFixedTime() throws IOException {
        write("a.jsonl", "{\"body\":\"x\"}");

        Corpus corpus = Corpus.scan(List.of(folder));

        assertThat(corpus.load(0).getAssumedAt()).isEqualTo(Corpus.UNDATED);
        assertThat(corpus.span()).isEqualTo(Duration.ZERO);
    }

    @Test
    void oneUrlIsOneArticleWithItsFirstId() throws IOException {
        write("a.jsonl", """
                {"id":"1","url":"https://example.com/a?utm_source=x","body":"first"}
                {"id":"2","url":"https://example.com/a","body":"second"}
                {"url":"https://example.com/b/","body":"third"}
                """);

        assertThat(ids(Corpus.scan(List.of(folder)))).containsExactly("1", "1", "https://example.com/b");
    }

    @Test
    void aFeedFileGivesOneArticleAnItem() throws IOException {
        write("feed.xml", """
                <rss version="2.0"><channel><title>Harbor Gazette</title><link>https://h.example/</link>
                <description>d</description>
                <item><title>Ferry fire</title><link>https://h.example/ferry</link>
                <pubDate>Wed, 04 Mar 2026 09:15:00 GMT</pubDate><description>&lt;p&gt;Text&lt;/p&gt;</description></item>
                </channel></rss>
                """);

        RawArticle article = Corpus.scan(List.of(folder)).load(0);

        assertThat(article.getId()).isEqualTo("https://h.example/ferry");
        assertThat(article.getSource()).isEqualTo("Harbor Gazette");
        assertThat(article.getPublishedAt()).isEqualTo(Instant.parse("2026-03-04T09:15:00Z"));
        assertThat(article.getBody()).isEqualTo("<p>Text</p>");
    }

    @Test
    void externalEntitiesInAFeedAreNeverRead() throws IOException {
        write("secret.txt", "not for feeds");
        write("feed.xml", """
                <!DOCTYPE rss [<!ENTITY x SYSTEM "%s">]>
                <rss version="2.0"><channel><title>&x;</title><item><title>t</title></item></channel></rss>
                """.formatted(folder.resolve("secret.txt").toUri()));

        Corpus corpus = Corpus.scan(List.of(folder.resolve("feed.xml")));

        assertThat(corpus.load(0).getSource()).isEqualTo("&x;");
        assertThat(corpus.problems())
                .extracting(Problem::message)
                .containsExactly("document type: declarations of rss ignored");
    }

    @Test
    void aFeedCutShortGivesTheItemsBeforeTheCut() throws IOException {
        write("feed.xml", """
                <rss version="2.0"><channel><title>Harbor Gazette</title>
                <item><title>Ferry fire</title><link>https://h.example/ferry</link></item>
                <item><title>Mayor resigns</title><link>https://h.example/may""");

        Corpus corpus = Corpus.scan(List.of(folder));

        assertThat(ids(corpus)).startsWith("https://h.example/ferry");
        assertThat(corpus.problems()).extracting(Problem::message).anyMatch(message -> message.startsWith("truncated"));
    }

    @Test
    void missingAndForeignFilesAreProblems() {
        write("picture.png", "x");

        Corpus corpus = Corpus.scan(List.of(folder.resolve("absent.jsonl"), folder.resolve("picture.png")));

        assertThat(corpus.problems())
                .extracting(Problem::message)
                .containsExactly(
                        "no such file or folder",
                        "not a kind of file that can be replayed (.jsonl, .txt, .html, .xml)");
    }

    private void write(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> ids(Corpus corpus) throws IOException {
        return IntStream.range(0, corpus.size())
                .mapToObj(i -> load(corpus, i).getId())
                .toList();
    }

    private static RawArticle load(Corpus corpus, int index) {
        try {
            return corpus.load(index);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
