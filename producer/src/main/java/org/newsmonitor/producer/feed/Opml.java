package org.newsmonitor.producer.feed;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Lists of feeds as every reader imports and exports them (OPML 1.0 and 2.0). Settings for one feed are attributes of its
 * outline in a namespace of our own, {@code newsmonitor:interval="PT10M"}, which other readers pass over.
 *
 * @param feeds each address once, in the list's order
 * @param losses what could not be taken
 */
public record Opml(@Nullable String title, List<OpmlFeed> feeds, List<Loss> losses) {
    private static final String PREFIX = "newsmonitor:";
    private static final String NAMESPACE = "https://newsmonitor.org/opml";
    private static final int DEEPEST = 64;

    public Opml {
        feeds = List.copyOf(feeds);
        losses = List.copyOf(losses);
    }

    /** Reads a list as far as it goes; outlines that are no feeds and have none inside are passed over. */
    public static Opml read(byte[] bytes) {
        Losses losses = new Losses();
        String text = new MarkupRepair(losses).repair(FeedText.decode(bytes, null, losses));
        Element root = new FeedTree(losses).parse(text);
        if (root == null || !root.normalName().equals("opml")) {
            losses.add(Loss.Reason.NOT_A_FEED, root == null ? text.strip() : "<" + root.tagName() + ">");
            return new Opml(null, List.of(), losses.list());
        }
        Element title = root.selectFirst("head > title");
        List<OpmlFeed> feeds = new ArrayList<>();
        Set<URI> seen = new HashSet<>();
        for (Element outline : root.select("outline")) {
            OpmlFeed feed = feed(outline, losses);
            if (feed != null && seen.add(feed.uri())) {
                feeds.add(feed);
            }
        }
        return new Opml(title == null ? null : Markup.line(title.wholeText()), feeds, losses.list());
    }

    private static @Nullable OpmlFeed feed(Element outline, Losses losses) {
        boolean linked = outline.attr("type").equalsIgnoreCase("link")
                || outline.attr("type").equalsIgnoreCase("include");
        String address = outline.attr("xmlurl").isBlank() && !linked
                ? ""
                : outline.attr("xmlurl").strip();
        if (address.isEmpty()) {
            return null;
        }
        URI uri = Addresses.isWeb(address) ? Addresses.parsed(address.replace(" ", "%20")) : null;
        if (uri == null) {
            losses.add(Loss.Reason.BAD_LINK, address);
            return null;
        }
        String site = outline.attr("htmlurl").strip();
        return new OpmlFeed(
                uri,
                name(outline),
                Addresses.isWeb(site) ? Addresses.parsed(site) : null,
                folders(outline),
                settings(outline));
    }

    private static @Nullable String name(Element outline) {
        String title = outline.attr("title").isBlank() ? outline.attr("text") : outline.attr("title");
        return Markup.line(title);
    }

    private static List<String> folders(Element outline) {
        Deque<String> folders = new ArrayDeque<>();
        Element parent = outline.parent();
        while (parent != null && parent.normalName().equals("outline") && folders.size() < DEEPEST) {
            String name = name(parent);
            folders.addFirst(name == null ? "" : name);
            parent = parent.parent();
        }
        return List.copyOf(folders);
    }

    private static Map<String, String> settings(Element outline) {
        Map<String, String> settings = new TreeMap<>();
        for (Attribute attribute : outline.attributes()) {
            if (attribute.getKey().startsWith(PREFIX)) {
                settings.put(attribute.getKey().substring(PREFIX.length()), attribute.getValue());
            }
        }
        return settings;
    }

    /** OPML 2.0; what was read comes back the same. */
    public String write() {
        Document document = new Document("");
        document.outputSettings().syntax(Document.OutputSettings.Syntax.xml).prettyPrint(true);
        Element opml = document.appendElement("opml").attr("version", "2.0").attr("xmlns:newsmonitor", NAMESPACE);
        opml.appendElement("head").appendElement("title").text(title == null ? "newsmonitor" : title);
        Element body = opml.appendElement("body");
        Map<List<String>, Element> folders = new LinkedHashMap<>();
        for (OpmlFeed feed : feeds) {
            write(feed, folder(feed.folders(), body, folders));
        }
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + document.outerHtml() + "\n";
    }

    private static Element folder(List<String> path, Element body, Map<List<String>, Element> folders) {
        Element folder = body;
        for (int depth = 1; depth <= path.size(); depth++) {
            Element parent = folder;
            String name = path.get(depth - 1);
            folder = folders.computeIfAbsent(
                    path.subList(0, depth), p -> parent.appendElement("outline").attr("text", name));
        }
        return folder;
    }

    private static void write(OpmlFeed feed, Element folder) {
        String name = feed.title() == null ? feed.uri().toString() : feed.title();
        Element outline = folder.appendElement("outline")
                .attr("type", "rss")
                .attr("text", name)
                .attr("title", name)
                .attr("xmlUrl", feed.uri().toString());
        if (feed.site() != null) {
            outline.attr("htmlUrl", feed.site().toString());
        }
        new TreeMap<>(feed.settings())
                .forEach((key, value) -> outline.attr(PREFIX + key.toLowerCase(Locale.ROOT), value));
    }
}
