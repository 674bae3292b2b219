package org.newsmonitor.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsmonitor.story.CleanArticle;
import org.newsmonitor.story.DateQuality;
import org.newsmonitor.story.RawArticle;
import org.newsmonitor.story.Rejected;

class DatesAndRefusalsTest {
    private static final Instant LATEST = Instant.parse("2026-01-01T00:00:00Z");
    private static final String BODY =
            "The bridge was closed on Monday after inspectors found cracks, the city said. It stays shut for now.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-06-04T06:15:00+02:00     | 2025-06-04T04:15:00Z
            2025-06-04T06:15:00Z          | 2025-06-04T06:15:00Z
            2025-06-04T06:15:00+0200      | 2025-06-04T04:15:00Z
            2025-06-04 06:15              | 2025-06-04T06:15:00Z
            2025-06-04                    | 2025-06-04T00:00:00Z
            Wed, 04 Jun 2025 06:15:00 GMT | 2025-06-04T06:15:00Z
            4 June 2025, 06:15 GMT        | 2025-06-04T06:15:00Z
            June 4, 2025                  | 2025-06-04T00:00:00Z
            31 June 2025                  |
            June 5, 2025 3:45 PM          | 2025-06-05T15:45:00Z
            June 5, 2025 at 3:45 p.m. EDT | 2025-06-05T19:45:00Z
            6:05 AM ET, Thu June 5, 2025  | 2025-06-05T10:05:00Z
            12:30 am BST, 5 June 2025     | 2025-06-04T23:30:00Z
            2025-06-04T22:04:45.123-04:00 | 2025-06-05T02:04:45Z
            2025-06-04T06:15:00.123Z      | 2025-06-04T06:15:00Z
            20250604                      | 2025-06-04T00:00:00Z
            2025/06/04                    | 2025-06-04T00:00:00Z
            5th of June 2025              | 2025-06-05T00:00:00Z
            Published on: Jun. 5, 2025    | 2025-06-05T00:00:00Z
            Donnerstag, 5. Juni 2025      | 2025-06-05T00:00:00Z
            05.06.2025, 12:01 Uhr         | 2025-06-05T12:01:00Z
            mardi 5 août 2025             | 2025-08-05T00:00:00Z
            25/06/2025                    | 2025-06-25T00:00:00Z
            06/25/2025                    | 2025-06-25T00:00:00Z
            05/06/2025                    |
            12 people 2025                |
            2025-13-04                    |
            yesterday                     |
            """)
    void datesAreReadAsPagesWriteThem(String written, Instant read) {
        assertThat(StatedDates.read(written)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-06-04T06:15:00Z | https://a.example/x            | 2025-06-04T06:15:00Z | AS_STATED
            2031-06-04T06:15:00Z | https://a.example/x            | 2026-01-01T00:00:00Z | CLAMPED
            2031-06-04T06:15:00Z | https://a.example/2025/03/04/x | 2025-03-04T00:00:00Z | INFERRED
            1970-01-01T00:00:00Z | https://a.example/2025/03/04/x | 2025-03-04T00:00:00Z | INFERRED
                                 | https://a.example/x            |                      |
            """)
    void impossibleDatesGiveWay(Instant stated, String url, Instant published, DateQuality quality) {
        CleanArticle article = (CleanArticle) Cleaner.standard()
                .clean(new RawArticle("x", null, url, stated, null, null, null, null, null, BODY), LATEST);

        assertThat(article.publishedAt()).isEqualTo(published);
        assertThat(article.dateQuality()).isEqualTo(quality);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EXACT        | https://a.example/2025/03/04/x | 2025-06-04T06:15:00Z | AS_STATED
            DAY_ONLY     | https://a.example/2025/03/04/x | 2025-06-04T06:15:00Z | AS_STATED
            ZONE_ASSUMED | https://a.example/x            | 2025-06-04T06:15:00Z | AS_STATED
            in a hurry   | https://a.example/x            | 2025-06-04T06:15:00Z | AS_STATED
            IMPOSSIBLE   | https://a.example/x            | 2025-06-04T06:15:00Z | INFERRED
            FUTURE       | https://a.example/x            | 2025-06-04T06:15:00Z | CLAMPED
            FUTURE       | https://a.example/2025/03/04/x | 2025-03-04T00:00:00Z | INFERRED
            """)
    void producersWordOnItsDateIsHeard(String word, String url, Instant published, DateQuality quality) {
        Instant stated = Instant.parse("2025-06-04T06:15:00Z");
        CleanArticle article = (CleanArticle) Cleaner.standard()
                .clean(new RawArticle("x", null, url, stated, word, null, null, null, null, null, BODY), LATEST);

        assertThat(article.publishedAt()).isEqualTo(published);
        assertThat(article.dateQuality()).isEqualTo(quality);
    }

    @Test
    void dateThePageStatesIsAsStatedAlsoWhereTheFeedHadToClampIts() {
        String html =
                "<html><head><meta property=article:published_time content=2025-06-03T10:00:00Z></head><body><p>%s"
                        .formatted(BODY);
        RawArticle raw = new RawArticle("x", null, null, LATEST, "FUTURE", null, null, null, "text/html", null, html);

        CleanArticle article = (CleanArticle) Cleaner.standard().clean(raw, LATEST);

        assertThat(article.publishedAt()).isEqualTo("2025-06-03T10:00:00Z");
        assertThat(article.dateQuality()).isEqualTo(DateQuality.AS_STATED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                                                                      | empty
            Share                                                                                   | empty
            Bridge closed                                                                           | stub
            Inspectors found cracks in two piers of the. Subscribe now to continue reading this article | paywall
            Before you continue to our site, choose. We and our partners use cookies for purposes.  | cookie-wall
            Die Brücke wurde am Montag gesperrt, nachdem Prüfer Risse in zwei Pfeilern gefunden hatten, wie die Stadt mitteilte. Sie bleibt bis zum Ende des Monats geschlossen, und der Verkehr wird über die alte Straße umgeleitet, sagte der Bürgermeister. | language-not-supported
            """)
    void whatIsNoArticleIsRefused(String body, String reason) {
        Rejected rejected = (Rejected) Cleaner.standard()
                .clean(new RawArticle("x", null, null, null, null, null, null, null, null, body), LATEST);

        assertThat(rejected.reason().label()).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://a.example/news/bridge | https://a.example/x?utm_source=y | https://a.example/news/bridge
            /news/bridge                  | https://a.example/x              | https://a.example/news/bridge
            //b.example/news/bridge       | https://a.example/x              | https://b.example/news/bridge
            https://a.example/            | https://a.example/news/bridge    |
            javascript:alert(1)           | https://a.example/x              |
            http://[broken                | https://a.example/x              |
            https://a.example/news/bridge |                                  | https://a.example/news/bridge
            /news/bridge                  |                                  |
            """)
    void canonicalAddressIsAbsoluteAndNoHomePage(String stated, String url, String address) {
        assertThat(CanonicalAddress.of(stated, url)).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-06-05T06:15:00Z | 2025-06-05T06:15:00Z
            2025-06-03T06:15:00Z |
            2031-06-05T06:15:00Z |
            soon                 |
            """)
    void updateIsKeptWhenItIsPossible(String stated, Instant updated) {
        String html = """
                <html><head><meta property="article:published_time" content="2025-06-04T00:00:00Z">
                <meta property="article:modified_time" content="%s"></head><body><p>%s</p></body></html>""".formatted(stated, BODY);

        CleanArticle article = Cleaner.standard()
                .read(new RawArticle("x", null, null, null, null, null, null, "text/html", null, html), LATEST);

        assertThat(article.publishedAt()).isEqualTo("2025-06-04T00:00:00Z");
        assertThat(article.updatedAt()).isEqualTo(updated);
    }

    @Test
    void plainTextTellsWhenItWasUpdated() {
        String text = "Bridge closed\nPublished 4 June 2025\nUpdated: June 5, 2025 10:03 AM\n\n" + BODY;

        CleanArticle article = Cleaner.standard()
                .read(new RawArticle("x", null, null, null, null, null, null, null, null, text), LATEST);

        assertThat(article.publishedAt()).isEqualTo("2025-06-04T00:00:00Z");
        assertThat(article.updatedAt()).isEqualTo("2025-06-05T10:03:00Z");
        assertThat(article.text()).isEqualTo(BODY);
    }

    @Test
    void refusedArticleStillShowsWhatWasRead() {
        Judgement judgement = Cleaner.standard()
                .judge(new RawArticle("x", null, null, null, null, null, null, null, null, "Bridge closed"), LATEST);

        assertThat(judgement.refusal()).isNotNull();
        assertThat(judgement.article().text()).isEqualTo("Bridge closed");
    }

    @Test
    void pageTellsTitleBylineAndDate() {
        String html = """
                <!doctype html><html><head><title>Bridge closed - Daily Example</title>
                <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-06-04T06:15:00Z",
                "author":[{"name":"Jane Doe"}]}</script></head>
                <body><nav><a href="/">Home</a></nav><article><h1>Bridge closed</h1><p>%s</p><p>%s</p></article>
                <aside><h3>Related</h3><a href="/z">Zoo names baby tapir</a></aside></body></html>""".formatted(BODY, BODY);

        CleanArticle article = (CleanArticle) Cleaner.standard()
                .clean(new RawArticle("x", null, null, null, null, null, null, "text/html", null, html), LATEST);

        assertThat(article.title()).isEqualTo("Bridge closed");
        assertThat(article.byline()).isEqualTo("Jane Doe");
        assertThat(article.publishedAt()).isEqualTo("2025-06-04T06:15:00Z");
        assertThat(article.text()).isEqualTo(BODY + "\n\n" + BODY);
    }
}
