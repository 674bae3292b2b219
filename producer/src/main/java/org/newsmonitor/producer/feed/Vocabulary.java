package org.newsmonitor.producer.feed;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * Names elements the same way whatever prefixes a feed chose: {@code dc:date}, {@code content:encoded}, and without
 * prefix what belongs to the feed's own format. Prefixes that are never declared, or declared with a misspelt address,
 * mean what everybody means by them.
 */
final class Vocabulary {
    /** Part of the namespace's address, in the order they are tried, and its usual prefix. */
    private static final List<Map.Entry<String, String>> KNOWN = List.of(
            Map.entry("purl.org/dc/elements", "dc"),
            Map.entry("purl.org/dc/terms", "dcterms"),
            Map.entry("purl.org/rss/1.0/modules/content", "content"),
            Map.entry("purl.org/rss/1.0/modules/syndication", "sy"),
            Map.entry("search.yahoo.com/mrss", "media"),
            Map.entry("itunes.com/dtds", "itunes"),
            Map.entry("w3.org/2005/atom", "atom"),
            Map.entry("purl.org/atom/ns", "atom"),
            Map.entry("schemas/sitemap-news", "news"),
            Map.entry("sitemap", "sitemap"),
            Map.entry("w3.org/1999/xhtml", "xhtml"),
            Map.entry("1999/02/22-rdf-syntax", "rdf"),
            Map.entry("feedburner", "feedburner"),
            Map.entry("purl.org/rss/1.0/modules/", ""),
            Map.entry("purl.org/rss/1.0", "rss"),
            Map.entry("netscape.com", "rss"),
            Map.entry("backend.userland.com", "rss"));

    private final Map<String, String> meanings = new HashMap<>();
    private final String own;

    /** @param own the prefix whose names go without prefix */
    Vocabulary(Element root, String own) {
        this.own = own;
        root.stream().forEach(this::declare);
    }

    private void declare(Element element) {
        if (element.attributesSize() == 0) {
            return;
        }
        for (Attribute attribute : element.attributes()) {
            if (attribute.getKey().startsWith("xmlns:")) {
                String prefix = attribute.getKey().substring("xmlns:".length());
                meanings.putIfAbsent(prefix, meaning(prefix, attribute.getValue()));
            }
        }
    }

    private static String meaning(String prefix, String address) {
        String wanted = address.toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> known : KNOWN) {
            if (wanted.contains(known.getKey())) {
                return known.getValue().isEmpty() ? prefix : known.getValue();
            }
        }
        return prefix;
    }

    String nameOf(Element element) {
        String name = element.normalName();
        int colon = name.indexOf(':');
        if (colon < 0) {
            return name;
        }
        String prefix = name.substring(0, colon);
        String meaning = meanings.getOrDefault(prefix, prefix);
        String local = name.substring(colon + 1);
        return meaning.equals(own) ? local : meaning + ":" + local;
    }
}
