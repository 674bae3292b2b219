package org.newsmonitor.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsmonitor.story.CleanArticle;
import org.newsmonitor.story.RawArticle;
import org.newsmonitor.story.Span;

class SeedsAreCleanTest {
    private static final Instant LATEST = Instant.parse("2026-01-01T00:00:00Z");
    private static final List<String> BOILERPLATE = List.of(
            "Skip to",
            "Image placeholder",
            "Promo Image",
            "Popular Video",
            "Photo",
            "Wikimedia",
            "years old",
            "Published on",
            "Share This",
            "Sustain our",
            "Common Dreams",
            "Witkoff",
            "Honduras",
            "Hong Kong");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            000_b5814e5904821b68 |                                                                                     | 6
            001_4a5ab601c460e7f9 | White House confirms Trump had a second, undisclosed meeting with Putin at the G20   | 10
            002_7316f67e348ed508 | Trump And Putin Meet Face To Face (Video)                                           | 20
            003_9f7f1daf6cc13d32 | Trump Pitched Putin White House Visit During Most Recent Phone Call                 | 8
            """)
    void onlyTheArticleIsLeftOfASeed(String seed, String title, int paragraphs) throws IOException {
        CleanArticle article = clean(seed);

        assertThat(article.title()).isEqualTo(title == null ? "" : title);
        assertThat(article.language()).isEqualTo("en");
        assertThat(article.text().split("\n\n", -1)).hasSize(paragraphs);
        assertThat(BOILERPLATE).noneMatch(article.text()::contains);
    }

    @Test
    void everyParagraphKnowsWhereItStood() throws IOException {
        CleanArticle article = clean("002_7316f67e348ed508");

        int start = 0;
        for (String paragraph : article.text().split("\n\n", -1)) {
            Span raw = article.alignment().toOriginal(new Span(start, start + paragraph.length()));
            assertThat(raw.of(article.raw().body()).replace('\u00a0', ' ')).isEqualTo(paragraph);
            start += paragraph.length() + 2;
        }
    }

    private static CleanArticle clean(String seed) throws IOException {
        Path file = Path.of("..", "seeds", seed + ".txt");
        RawArticle raw = new RawArticle(seed, null, null, null, null, null, null, null, null, Files.readString(file));
        return (CleanArticle) Cleaner.standard().clean(raw, LATEST);
    }
}
