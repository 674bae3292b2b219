package org.newsmonitor.producer.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeedDiscoveryTest {
    private static final URI PAGE = URI.create("https://h.example/news/index.html");

    @Test
    void linksToFeedsAreFoundCommentsLast() {
        List<FeedLink> links = find("""
                <html><head><base href="/city/"><link rel="alternate" type="text/html" hreflang="de" href="/de">
                <link rel="alternate" type="application/rss+xml" title="Gazette » Comments Feed" href="comments/feed">
                <link rel="ALTERNATE stylesheet" type="Application/RSS+XML; charset=utf-8" title="Gazette" href="feed">
                <link rel="alternate" type="application/feed+json" href="https://h.example/feed.json"></head></html>
                """);

        assertThat(links)
                .extracting(link -> link.uri().toString())
                .containsExactly(
                        "https://h.example/city/feed",
                        "https://h.example/feed.json",
                        "https://h.example/city/comments/feed");
        assertThat(links.get(0))
                .isEqualTo(new FeedLink(URI.create("https://h.example/city/feed"), "application/rss+xml", "Gazette"));
    }

    @Test
    void withoutLinksInTheHeadAnchorsThatLookLikeFeedsAreTaken() {
        List<FeedLink> links = find("""
                <a href="/about">About</a> <a href="/feedback">Say something</a> <a href="rss.xml">RSS</a>
                <a href="javascript:feed.xml">no</a> <a href="/feed/">All news</a>
                """);

        assertThat(links)
                .extracting(link -> link.uri().toString())
                .containsExactly("https://h.example/news/rss.xml", "https://h.example/feed/");
    }

    @Test
    void theUsualPlacesAreOnTheSite() {
        assertThat(FeedDiscovery.usualPlaces(PAGE)).contains(URI.create("https://h.example/feed"));
    }

    private static List<FeedLink> find(String html) {
        return FeedDiscovery.find(html.getBytes(StandardCharsets.UTF_8), "text/html", PAGE);
    }
}
