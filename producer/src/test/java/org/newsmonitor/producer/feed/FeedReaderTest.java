package org.newsmonitor.producer.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsmonitor.producer.feed.Loss.Reason;

class FeedReaderTest {
    private static final URI BASE = URI.create("https://h.example/news/feed.xml");
    private static final Instant NINE_FIFTEEN = Instant.parse("2026-03-04T09:15:00Z");

    @Test
    void anRssItemIsReadWhole() {
        Feed feed = read("""
                <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom"
                  xmlns:content="http://purl.org/rss/1.0/modules/content/">
                <channel><title>Harbor Gazette</title><link>https://h.example/</link><language>en-GB</language><ttl>60</ttl>
                <atom:link rel="hub" href="https://hub.example/"/><atom:link rel="next" href="?page=2"/>
                <image><title>Logo</title><link>https://h.example/logo</link></image>
                <item><title>Ferry &amp;amp; fire</title><link>/ferry</link><guid isPermaLink="false">7</guid>
                <author>desk@h.example (Jane Doe)</author><pubDate>Wed, 04 Mar 2026 09:15:00 GMT</pubDate>
                <description>Short.</description><content:encoded><![CDATA[<p>The whole text.</p>]]></content:encoded></item>
                </channel></rss>
                """);
        FeedItem item = feed.items().get(0);

        assertThat(feed.title()).isEqualTo("Harbor Gazette");
        assertThat(feed.link()).isEqualTo("https://h.example/");
        assertThat(feed.ttl()).isEqualTo(Duration.ofHours(1));
        assertThat(feed.hub()).isEqualTo(URI.create("https://hub.example/"));
        assertThat(feed.next()).isEqualTo(URI.create("https://h.example/news/feed.xml?page=2"));
        assertThat(item)
                .isEqualTo(new FeedItem(
                        "7",
                        "https://h.example/ferry",
                        "Ferry & fire",
                        "Jane Doe",
                        NINE_FIFTEEN,
                        null,
                        DateQuality.EXACT,
                        "<p>The whole text.</p>",
                        "en-GB",
                        null));
        assertThat(feed.losses()).isEmpty();
    }

    @Test
    void anAtomEntryIsReadWhole() {
        Feed feed = read("""
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de" xml:base="https://h.example/">
                <title type="html">Harbor &lt;b&gt;Gazette&lt;/b&gt;</title><link href="/"/><link rel="self" href="/atom"/>
                <author><name>The desk</name></author>
                <entry><id>tag:h.example,2026:7</id><title>Ferry fire</title><link rel="enclosure" href="/a.mp3"/>
                <link rel="alternate" type="text/html" href="ferry"/><updated>2026-03-04T09:15:00Z</updated>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Text</p></div></content></entry></feed>
                """);
        FeedItem item = feed.items().get(0);

        assertThat(feed.title()).isEqualTo("Harbor Gazette");
        assertThat(item.link()).isEqualTo("https://h.example/ferry");
        assertThat(item.byline()).isEqualTo("The desk");
        assertThat(item.published()).isNull();
        assertThat(item.date()).isEqualTo(NINE_FIFTEEN);
        assertThat(item.content()).isEqualTo("<p>Text</p>");
        assertThat(item.language()).isEqualTo("de");
    }

    @Test
    void anRdfFeedHasItsItemsBesideItsChannel() {
        Feed feed = read("""
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
                  xmlns:dc="http://purl.org/dc/elements/1.1/">
                <channel rdf:about="https://h.example/"><title>Harbor Gazette</title></channel>
                <item rdf:about="https://h.example/ferry"><title>Ferry fire</title><dc:date>2026-03-04T09:15Z</dc:date></item>
                </rdf:RDF>
                """);

        assertThat(feed.format()).isEqualTo(FeedFormat.RDF);
        assertThat(feed.items().get(0).link()).isEqualTo("https://h.example/ferry");
        assertThat(feed.items().get(0).published()).isEqualTo(NINE_FIFTEEN);
    }

    @Test
    void aJsonFeedCutShortGivesTheItemsBeforeTheCut() {
        Feed feed = read("""
                {"version":"https://jsonfeed.org/version/1.1","title":"Harbor Gazette","language":"en","items":[
                {"id":"7","url":"/ferry","title":"Ferry fire","content_text":"a < b","date_published":"2026-03-04T10:15:00+01:00",
                 "authors":[{"name":"Jane Doe"},{"name":"Max Muster"}]}, 12, {"id":"8","ti""");
        FeedItem item = feed.items().get(0);

        assertThat(feed.items()).hasSize(1);
        assertThat(item.link()).isEqualTo("https://h.example/ferry");
        assertThat(item.byline()).isEqualTo("Jane Doe, Max Muster");
        assertThat(item.content()).isEqualTo("a &lt; b");
        assertThat(item.date()).isEqualTo(NINE_FIFTEEN);
        assertThat(item.language()).isEqualTo("en");
        assertThat(reasons(feed)).containsExactly(Reason.EMPTY_ITEM, Reason.TRUNCATED);
    }

    @Test
    void aNewsSitemapIsAListOfArticles() {
        Feed feed = read("""
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
                <url><loc>https://h.example/ferry</loc><lastmod>2026-03-04</lastmod><news:news>
                <news:publication><news:name>Harbor Gazette</news:name><news:language>en</news:language></news:publication>
                <news:publication_date>2026-03-04T09:15:00Z</news:publication_date><news:title>Ferry fire</news:title></news:news></url>
                </urlset>
                """);
        FeedItem item = feed.items().get(0);

        assertThat(item.title()).isEqualTo("Ferry fire");
        assertThat(item.published()).isEqualTo(NINE_FIFTEEN);
        assertThat(item.language()).isEqualTo("en");
        assertThat(item.source()).isEqualTo("Harbor Gazette");
    }

    @Test
    void aSitemapIndexNamesItsParts() {
        Feed feed = read("""
                <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <sitemap><loc>https://h.example/news.xml.gz</loc></sitemap><sitemap><loc>ftp://h.example/</loc></sitemap></sitemapindex>
                """);

        assertThat(feed.parts()).containsExactly(URI.create("https://h.example/news.xml.gz"));
        assertThat(reasons(feed)).containsExactly(Reason.BAD_LINK);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <item><title>A</title><link>https://h.example/a</link><item><title>B</title></item>     | 2 | TRUNCATED
            <item><title>A<link>https://h.example/a</link></item><item><title>B</title></item>      | 2 | TRUNCATED
            <item><title>A</title></item><item><title>B</ti                                         | 1 | TRUNCATED
            <item><title>A</title></item><item><title><![CDATA[B                                    | 1 | BAD_ITEM
            <item><title>A</title></item><item/><item><title>B</title></item></channel></rss>       | 2 | EMPTY_ITEM
            <item><title>A &foo; b</title></item><item><title>B</TITLE></item></channel></rss>      | 2 | UNDECLARED_ENTITY
            <item><title>A\u0001</title></item><item><title>B</title></item></channel></rss>        | 2 | CONTROL_CHARACTERS
            <item><title>A</title><pubDate>soon</pubDate></item><item/></channel></rss>             | 1 | BAD_DATE
            <item><title>A</title></item></channel></rss><br> Warning: mysql                        | 1 | TRAILING_JUNK
            """)
    void damageCostsNoMoreThanItMustAndIsCounted(String items, int count, Reason reason) {
        Feed feed =
                read("<rss version='2.0'><channel><title>Harbor Gazette</title>" + items.replace("\\u0001", "\u0001"));

        assertThat(feed.title()).isEqualTo("Harbor Gazette");
        assertThat(feed.items()).hasSize(count);
        assertThat(feed.items().get(0).title()).startsWith("A");
        assertThat(reasons(feed)).contains(reason);
    }

    @Test
    void aLastItemWithoutItsEndIsKeptWhenTheFeedHasOne() {
        Feed feed = read("<rss><channel><item><title>A</title></item><item><title>B</title></channel></rss>");

        assertThat(feed.items()).extracting(FeedItem::title).containsExactly("A", "B");
    }

    @Test
    void anItemTheDocumentBreaksOffInIsDroppedSinceItsAddressMayBeHalf() {
        Feed feed = read(
                "<rss><channel><item><title>A</title></item><item><title>B</title><link>https://h.example/b/full-na");

        assertThat(feed.items()).extracting(FeedItem::title).containsExactly("A");
        assertThat(reasons(feed)).containsExactly(Reason.BAD_ITEM, Reason.TRUNCATED);
    }

    @Test
    void whatAServerPrintedBeforeTheFeedIsDropped() {
        Feed feed = read(
                "\n<b>Notice</b>: undefined index in x.php\n<?xml version='1.0'?><rss><channel><title>T</title></channel></rss>");

        assertThat(feed.title()).isEqualTo("T");
        assertThat(reasons(feed)).containsExactly(Reason.LEADING_JUNK);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UTF-8        |              |                      | Straße, “quoted”
            UTF-8        | ISO-8859-1   |                      | Straße, “quoted”
            UTF-8        | ISO-8859-1   | charset=us-ascii     | Straße, “quoted”
            windows-1252 | ISO-8859-1   |                      | Straße, “quoted”
            windows-1252 |              |                      | Straße, “quoted”
            windows-1252 | UTF-8        | charset=utf-8        | Straße, “quoted”
            windows-1251 | windows-1251 | charset=iso-8859-1   | Вода в порту
            windows-1251 |              | charset=windows-1251 | Вода в порту
            KOI8-R       | koi8-r       |                      | Вода в порту
            Shift_JIS    | shift_jis    |                      | 港で火災
            ISO-2022-JP  | iso-2022-jp  |                      | 港で火災
            EUC-KR       | euc-kr       |                      | 항구 화재
            GB18030      | gb2312       | charset=utf-8        | 港口火灾
            UTF-16LE     |              |                      | Straße, “quoted”
            UTF-16BE     | UTF-16       | charset=utf-8        | Straße, “quoted”
            UTF-8        | no-such-set  |                      | Straße, “quoted”
            """)
    void theCharsetIsFoundWhateverIsClaimed(
            String real, @Nullable String declared, @Nullable String header, String title) {
        String declaration = declared == null ? "" : "<?xml version='1.0' encoding='" + declared + "'?>";
        byte[] bytes = (declaration + "<rss><channel><title>" + title + "</title></channel></rss>")
                .getBytes(Charset.forName(real));

        Feed feed = new FeedReader().read(bytes, header == null ? null : "text/xml; " + header, BASE);

        assertThat(feed.title()).isEqualTo(title);
    }

    @Test
    void oneBadByteIsOneBadCharacter() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("<rss><channel><title>Größe ".getBytes(StandardCharsets.UTF_8));
        bytes.write(0x93);
        bytes.writeBytes("10”</title></channel></rss>".getBytes(StandardCharsets.UTF_8));

        Feed feed = new FeedReader().read(bytes.toByteArray(), "text/xml; charset=utf-8", BASE);

        assertThat(feed.title()).isEqualTo("Größe “10”");
        assertThat(reasons(feed)).containsExactly(Reason.BAD_BYTES);
    }

    @Test
    @Timeout(20)
    void entitiesNeitherMultiplyNorReachOut() {
        Feed feed = read("""
                <!DOCTYPE rss [<!ENTITY a "0123456789"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">
                <!ENTITY x SYSTEM "file:///etc/hostname">]>
                <rss><channel><title>&c; &x;</title></channel></rss>
                """);

        assertThat(feed.title()).isEqualTo("&c; &x;");
        assertThat(reasons(feed)).contains(Reason.DOCUMENT_TYPE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<item>",
                "<item><title>",
                "<a>",
                "<title><link>",
                "&amp;",
                "<![CDATA[",
                "<!--",
                "</b>",
                "<x y='1'>"
            })
    @Timeout(20)
    void repetitionsTakeNoMoreThanTheirShareOfTime(String part) {
        Feed feed = read("<rss><channel><title>T</title>" + part.repeat(1_000_000 / part.length()));

        assertThat(feed.format()).isEqualTo(FeedFormat.RSS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <!DOCTYPE html><html><body>Not found</body></html>  | HTML
            <html                                               | UNKNOWN
            <note><to>you</to></note>                           | UNKNOWN
            {"error":"no such feed"}                            | UNKNOWN
            plain text                                          | UNKNOWN
            """)
    void whatIsNoFeedSaysSo(String text, FeedFormat format) {
        Feed feed = read(text);

        assertThat(feed.format()).isEqualTo(format);
        assertThat(feed.isFeed()).isFalse();
        assertThat(reasons(feed)).contains(Reason.NOT_A_FEED);
    }

    @Test
    void anEmptyAnswerSaysSo() {
        assertThat(reasons(read(" \n"))).containsExactly(Reason.EMPTY);
    }

    @Test
    void aDateAfterTheFetchIsMarkedAsFuture() {
        Feed feed = read(
                "<rss><channel><item><title>A</title><pubDate>Wed, 04 Mar 2026 09:15:00 GMT</pubDate></item></channel></rss>");

        assertThat(feed.seenAt(NINE_FIFTEEN.minusSeconds(300)).items().get(0).dateQuality())
                .isEqualTo(DateQuality.EXACT);
        assertThat(feed.seenAt(NINE_FIFTEEN.minusSeconds(3_600)).items().get(0).dateQuality())
                .isEqualTo(DateQuality.FUTURE);
    }

    private static Feed read(String text) {
        return new FeedReader().read(text.getBytes(StandardCharsets.UTF_8), null, BASE);
    }

    private static List<Reason> reasons(Feed feed) {
        return feed.losses().stream().map(Loss::reason).toList();
    }
}
