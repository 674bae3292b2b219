package org.newsmonitor.producer.feed;

import org.jsoup.nodes.Element;

/** Tells a document's format by its outermost element or, when that is lost, by its items. */
final class RootNames {
    private RootNames() {}

    static FeedFormat formatOf(Element root) {
        String name = localName(root);
        return switch (name) {
            case "rss", "channel" -> FeedFormat.RSS;
            case "rdf" -> FeedFormat.RDF;
            case "feed" -> FeedFormat.ATOM;
            case "urlset" -> FeedFormat.SITEMAP;
            case "sitemapindex" -> FeedFormat.SITEMAP_INDEX;
            case "html", "head", "body" -> FeedFormat.HTML;
            case "item" -> FeedFormat.RSS;
            case "entry" -> FeedFormat.ATOM;
            default -> FeedFormat.UNKNOWN;
        };
    }

    static String localName(Element element) {
        String name = element.normalName();
        return name.substring(name.indexOf(':') + 1);
    }
}
