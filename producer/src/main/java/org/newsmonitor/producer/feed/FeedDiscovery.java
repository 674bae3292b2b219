package org.newsmonitor.producer.feed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the feeds of a site from one of its pages. */
public final class FeedDiscovery {
    private static final Set<String> TYPES = Set.of(
            "application/rss+xml",
            "application/atom+xml",
            "application/rdf+xml",
            "application/feed+json",
            "application/json",
            "application/xml",
            "text/xml");
    private static final Pattern FEED_ADDRESS = Pattern.compile(
            "(?i).*(?:/(?:feeds?|rss|atom)(?:[/.?]|$)|\\.(?:rss|atom|rdf)(?:\\?|$)|(?:rss|atom|feed|index)\\.(?:xml|json|rdf)).*");
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([A-Za-z0-9_:.-]+)");
    private static final List<String> USUAL_PLACES =
            List.of("/feed", "/rss", "/rss.xml", "/feed.xml", "/atom.xml", "/index.xml", "/feed.json");
    /** Anchors are only looked at until this many look like feeds. */
    private static final int MOST = 20;

    private FeedDiscovery() {}

    /** The feeds a page names, the one most likely meant first; comment feeds last. */
    public static List<FeedLink> find(byte[] html, @Nullable String contentType, URI page) {
        Document document = parse(html, contentType, page);
        Map<URI, FeedLink> found = new LinkedHashMap<>();
        for (Element link : document.select("link[rel~=(?i)\\b(alternate|feed)\\b][href]")) {
            String type = link.attr("type")
                    .toLowerCase(Locale.ROOT)
                    .replaceFirst("\\s*;.*", "")
                    .strip();
            boolean isFeed = TYPES.contains(type) || link.attr("rel").equalsIgnoreCase("feed");
            add(found, isFeed ? link : null, type);
        }
        if (found.isEmpty()) {
            for (Element anchor : document.select("a[href]")) {
                boolean looks = found.size() < MOST
                        && FEED_ADDRESS.matcher(anchor.attr("href")).matches();
                add(found, looks ? anchor : null, "");
            }
        }
        List<FeedLink> links = new ArrayList<>(found.values());
        links.sort(Comparator.comparing(FeedDiscovery::isOfComments)); // a stable sort
        return List.copyOf(links);
    }

    private static Document parse(byte[] html, @Nullable String contentType, URI page) {
        Matcher charset = CHARSET.matcher(contentType == null ? "" : contentType);
        try {
            return Jsoup.parse(new ByteArrayInputStream(html), known(charset), page.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot fail", e);
        }
    }

    private static @Nullable String known(Matcher charset) {
        try {
            boolean known = charset.find() && java.nio.charset.Charset.isSupported(charset.group(1));
            return known ? charset.group(1) : null;
        } catch (java.nio.charset.IllegalCharsetNameException e) {
            return null;
        }
    }

    private static void add(Map<URI, FeedLink> found, @Nullable Element link, String type) {
        String address = link == null ? "" : link.absUrl("href");
        URI uri = link != null && Addresses.isWeb(address) ? Addresses.parsed(address) : null;
        if (uri != null && link != null) {
            String title = link.hasAttr("title") ? link.attr("title") : link.text();
            found.putIfAbsent(uri, new FeedLink(uri, type.isEmpty() ? null : type, Markup.plain(title)));
        }
    }

    private static boolean isOfComments(FeedLink link) {
        String words = (link.uri() + " " + link.title()).toLowerCase(Locale.ROOT);
        return words.contains("comment");
    }

    /** Where sites keep feeds that their pages do not name, to be tried one after the other. */
    public static List<URI> usualPlaces(URI site) {
        return USUAL_PLACES.stream().map(site::resolve).toList();
    }
}
