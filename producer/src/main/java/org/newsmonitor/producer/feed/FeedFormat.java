package org.newsmonitor.producer.feed;

/** What kind of feed a document turned out to be. */
public enum FeedFormat {
    RSS,
    RDF,
    ATOM,
    JSON_FEED,
    SITEMAP,
    /** Lists sitemaps instead of articles: {@link Feed#parts()}. */
    SITEMAP_INDEX,
    /** A web page, which may name its feeds: {@link FeedDiscovery}. */
    HTML,
    /** Nothing this package reads. */
    UNKNOWN
}
