package org.newsmonitor.standalone.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.avro.FeedSubscription;
import org.newsmonitor.producer.corpus.CanonicalUrl;

/** Subscriptions as OPML: folders are nested outlines, settings of a feed are attributes of our own. */
final class FeedList {
    private static final String FULL_TEXT = "fullText";
    private static final String MIN_INTERVAL = "minInterval";
    private static final String MAX_INTERVAL = "maxInterval";

    private FeedList() {}

    /** What a feed is known by. */
    static String id(String url) {
        return CanonicalUrl.of(url);
    }

    static FeedSubscription subscription(String url, boolean fullText, Instant now) {
        return FeedSubscription.newBuilder()
                .setId(id(url))
                .setUrl(url.strip())
                .setFullText(fullText)
                .setChangedAt(now)
                .build();
    }

    /** Outlines without an address of the web are folders or nothing. */
    static List<FeedSubscription> read(byte[] bytes, boolean fullText, Instant now) throws IOException {
        Document opml = Jsoup.parse(new ByteArrayInputStream(bytes), null, "", Parser.xmlParser());
        List<FeedSubscription> feeds = new ArrayList<>();
        for (Element outline : opml.select("outline")) {
            String url = attribute(outline, "xmlUrl");
            if (url != null && url.strip().startsWith("http")) {
                feeds.add(subscription(outline, url, fullText, now));
            }
        }
        return feeds;
    }

    private static FeedSubscription subscription(Element outline, String url, boolean fullText, Instant now) {
        String title = attribute(outline, "title") == null ? attribute(outline, "text") : attribute(outline, "title");
        String own = attribute(outline, FULL_TEXT);
        return FeedSubscription.newBuilder(
                        subscription(url, own == null ? fullText : own.equalsIgnoreCase("true"), now))
                .setTitle(url.equals(title) ? null : title)
                .setFolder(folder(outline))
                .setMinIntervalMillis(millis(outline, MIN_INTERVAL))
                .setMaxIntervalMillis(millis(outline, MAX_INTERVAL))
                .build();
    }

    private static @Nullable String folder(Element outline) {
        List<String> names = new ArrayList<>();
        for (Element parent : outline.parents()) {
            String name = attribute(parent, "text");
            if (parent.nameIs("outline") && name != null) {
                names.add(0, name.replace('/', ' '));
            }
        }
        return names.isEmpty() ? null : String.join("/", names);
    }

    /** Writers differ in upper and lower case. */
    private static @Nullable String attribute(Element element, String name) {
        String value = element.attributes().getIgnoreCase(name);
        return value.isBlank() ? null : value;
    }

    private static @Nullable Long millis(Element outline, String name) {
        String value = attribute(outline, name);
        try {
            return value == null ? null : Duration.parse(value).toMillis();
        } catch (DateTimeException e) {
            throw new UsageException(name + " is a duration such as PT30M, not " + value);
        }
    }

    static String opml(Collection<FeedSubscription> feeds) {
        Document document = new Document("", "");
        document.outputSettings().syntax(Document.OutputSettings.Syntax.xml).prettyPrint(true);
        Element opml = document.appendElement("opml").attr("version", "2.0");
        opml.appendElement("head").appendElement("title").text("newsmonitor feeds");
        Element body = opml.appendElement("body");
        for (FeedSubscription feed : feeds) {
            write(feed, folder(body, feed.getFolder()));
        }
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + document.outerHtml() + "\n";
    }

    private static Element folder(Element body, @Nullable String folder) {
        Element at = body;
        for (String name : folder == null ? new String[0] : folder.split("/")) {
            Element parent = at;
            at = parent.children().stream()
                    .filter(child ->
                            !child.hasAttr("xmlUrl") && child.attr("text").equals(name))
                    .findFirst()
                    .orElseGet(() -> parent.appendElement("outline").attr("text", name));
        }
        return at;
    }

    private static void write(FeedSubscription feed, Element parent) {
        Element outline = parent.appendElement("outline")
                .attr("type", "rss")
                .attr("text", feed.getTitle() == null ? feed.getUrl() : feed.getTitle())
                .attr("xmlUrl", feed.getUrl());
        if (feed.getFullText()) {
            outline.attr(FULL_TEXT, "true");
        }
        if (feed.getMinIntervalMillis() != null) {
            outline.attr(
                    MIN_INTERVAL, Duration.ofMillis(feed.getMinIntervalMillis()).toString());
        }
        if (feed.getMaxIntervalMillis() != null) {
            outline.attr(
                    MAX_INTERVAL, Duration.ofMillis(feed.getMaxIntervalMillis()).toString());
        }
    }
}
