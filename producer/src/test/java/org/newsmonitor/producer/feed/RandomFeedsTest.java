package org.newsmonitor.producer.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever comes, the reader comes back: with a feed or with a reason. */
@Timeout(120)
class RandomFeedsTest {
    private static final URI BASE = URI.create("https://h.example/");
    private static final String[] PARTS = {
        "<rss>",
        "<channel>",
        "<item>",
        "</item>",
        "<title>",
        "</title>",
        "<link>",
        "<pubDate>",
        "<![CDATA[",
        "]]>",
        "&",
        "&#",
        "&amp;",
        "<feed xmlns='http://www.w3.org/2005/Atom'>",
        "<entry>",
        "<content type='xhtml'>",
        "<!--",
        "-->",
        "<?",
        "<!DOCTYPE a [",
        "'",
        "\"",
        "{",
        "}",
        "[",
        "\"items\":",
        ",",
        "2026-03-04",
        "T10:00",
        "Wed, 04 Mar",
        "é",
        "\u0000",
        " ",
        "http://",
        "<urlset>",
        "<url>",
        "<loc>"
    };
    private static final String SOUND = """
            <?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Größe</title><link>https://h.example/</link>
            <item><title>A</title><link>https://h.example/a</link><pubDate>Wed, 04 Mar 2026 09:15:00 GMT</pubDate></item>
            <item><title>B</title><description><![CDATA[<p>Text</p>]]></description></item></channel></rss>
            """;

    @Test
    void randomBytesAreNeverFatal() {
        Random random = new Random(20260304);
        for (int i = 0; i < 1_000; i++) {
            byte[] bytes = new byte[random.nextInt(400)];
            random.nextBytes(bytes);
            assertReads(bytes);
        }
    }

    @Test
    void randomMarkupIsNeverFatal() {
        Random random = new Random(20260305);
        for (int i = 0; i < 1_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int part = random.nextInt(60); part >= 0; part--) {
                text.append(PARTS[random.nextInt(PARTS.length)]);
            }
            assertReads(text.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void aSoundFeedWithOneByteChangedKeepsItsOtherItem() {
        Random random = new Random(20260306);
        byte[] sound = SOUND.getBytes(StandardCharsets.UTF_8);
        int start = SOUND.indexOf("<item>");
        int end = SOUND.indexOf("</item>");
        for (int i = 0; i < 1_000; i++) {
            byte[] changed = sound.clone();
            changed[start + 8 + random.nextInt(end - start - 8)] = (byte) random.nextInt(256);
            Feed feed = new FeedReader().read(changed, "text/xml", BASE);
            assertThat(feed.items())
                    .as(new String(changed, StandardCharsets.UTF_8))
                    .isNotEmpty();
        }
    }

    @Test
    void aFeedCutAnywhereKeepsWhatCameBefore() {
        byte[] sound = SOUND.getBytes(StandardCharsets.UTF_8);
        int first = new String(sound, StandardCharsets.ISO_8859_1).indexOf("</item>");
        for (int length = 0; length < sound.length; length++) {
            Feed feed = new FeedReader().read(java.util.Arrays.copyOf(sound, length), null, BASE);
            if (length >= first + "</item>".length()) {
                assertThat(feed.items().get(0).link()).isEqualTo("https://h.example/a");
            }
        }
    }

    private static void assertReads(byte[] bytes) {
        Feed feed = new FeedReader().read(bytes, null, BASE).seenAt(java.time.Instant.EPOCH);
        assertThat(feed.isFeed() || !feed.losses().isEmpty()).isTrue();
        Opml.read(bytes);
        FeedDiscovery.find(bytes, "text/html", BASE);
    }
}
