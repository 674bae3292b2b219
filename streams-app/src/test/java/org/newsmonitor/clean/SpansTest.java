package org.newsmonitor.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.time.Instant;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsmonitor.story.CleanArticle;
import org.newsmonitor.story.RawArticle;
import org.newsmonitor.story.Span;

/** Every sentence of a clean text, read where its span says it stood in the raw body, has the same letters and figures. */
class SpansTest {
    private static final Instant LATEST = Instant.parse("2026-01-01T00:00:00Z");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final String[] WORDS = {
        "harbor",
        "the",
        "mayor’s",
        "caf\u00e9",
        "said",
        "twelve",
        "1,250",
        "Z\u00fcrich",
        "\ud83d\ude00",
        "bridge",
        "A&B",
        "<tag>",
        "\u201cclosed\u201d",
        "na\u00efve",
        "\u00a340",
        "co\u00adoperate",
        "zero\u200bwidth",
        "non\u00a0breaking"
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void sentencesOfPlainTextStandWhereTheirSpansSay(long seed) {
        Random random = new Random(seed);
        StringBuilder body = new StringBuilder("\ufeffShare\r\nTweet\r\n\r\n");
        for (int i = 0; i < 12; i++) {
            body.append(paragraph(random, false)).append(random.nextBoolean() ? "\r\n\r\n" : "\n\nAdvertisement\n\n");
        }
        assertSentencesStandWhereTheySay(body.toString(), "text/plain");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void sentencesOfAPageStandWhereTheirSpansSay(long seed) {
        Random random = new Random(seed);
        StringBuilder body = new StringBuilder("<html><body><nav><a href=/>Home</a></nav><article><h1>Bridge</h1>\r\n");
        for (int i = 0; i < 12; i++) {
            body.append("<p>").append(paragraph(random, true)).append(random.nextBoolean() ? "</p>\r\n" : "\n");
        }
        assertSentencesStandWhereTheySay(
                body.append("</article><footer>Imprint</footer>").toString(), "text/html");
    }

    private static String paragraph(Random random, boolean html) {
        StringBuilder text = new StringBuilder();
        for (int sentence = 0; sentence < 1 + random.nextInt(4); sentence++) {
            text.append("It was said that");
            for (int i = 0; i < 6 + random.nextInt(14); i++) {
                String word = WORDS[random.nextInt(WORDS.length)];
                text.append(random.nextInt(6) == 0 && html ? "\n  " : " ").append(html ? marked(word, random) : word);
            }
            text.append(". ");
        }
        return text.toString();
    }

    private static String marked(String word, Random random) {
        String escaped = word.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("\u00e9", "&eacute;")
                .replace("’", "&#8217;");
        return switch (random.nextInt(5)) {
            case 0 -> "<b>" + escaped + "</b>";
            case 1 -> "<a href=\"/x?a=1&b=2\">" + escaped + "</a>";
            case 2 -> escaped + "<!-- note -->";
            default -> escaped;
        };
    }

    private static void assertSentencesStandWhereTheySay(String body, String contentType) {
        CleanArticle article = Cleaner.standard()
                .read(new RawArticle("x", null, null, null, null, null, null, contentType, null, body), LATEST);
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(article.text());
        int seen = 0;
        for (int start = 0, end = sentences.next(); end != BreakIterator.DONE; start = end, end = sentences.next()) {
            String sentence = article.text().substring(start, end).strip();
            Span raw = article.alignment().toOriginal(new Span(start, start + sentence.length()));
            String slice = body.substring(raw.start(), raw.end());
            assertThat(words(
                            contentType.equals("text/html") ? Jsoup.parse(slice).text() : slice))
                    .isEqualTo(words(sentence));
            seen++;
        }
        assertThat(seen).isGreaterThan(11);
    }

    private static String words(String text) {
        return NO_WORD.matcher(text.replaceAll("[\u00ad\u200b]", ""))
                .replaceAll(" ")
                .strip();
    }
}
