package org.newsmonitor.producer.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OpmlTest {
    @Test
    void aListOfFeedsIsReadWithItsFoldersAndSettings() {
        Opml opml = read("""
                <?xml version="1.0"?><opml version="1.0" xmlns:newsmonitor="https://newsmonitor.org/opml">
                <head><title>Desk &amp; city</title></head><body>
                <outline text="Local"><outline text="Harbor"><outline type="rss" text="Gazette" xmlUrl="https://h.example/feed"
                  htmlUrl="https://h.example/" newsmonitor:interval="PT10M"/></outline></outline>
                <outline title="No type" xmlurl="https://i.example/feed?a=1&b=2"/>
                <outline text="Twice" xmlUrl="https://h.example/feed"/>
                <outline text="A page" type="link" url="https://h.example/"/>
                <outline text="Bad" xmlUrl="feed://nowhere"/>
                </body></opml>
                """);

        assertThat(opml.title()).isEqualTo("Desk & city");
        assertThat(opml.feeds())
                .containsExactly(
                        new OpmlFeed(
                                URI.create("https://h.example/feed"),
                                "Gazette",
                                URI.create("https://h.example/"),
                                List.of("Local", "Harbor"),
                                Map.of("interval", "PT10M")),
                        new OpmlFeed(
                                URI.create("https://i.example/feed?a=1&b=2"), "No type", null, List.of(), Map.of()));
        assertThat(opml.losses()).extracting(Loss::reason).containsExactly(Loss.Reason.BAD_LINK);
    }

    @Test
    void whatIsWrittenIsReadBackTheSame() {
        Opml opml = new Opml(
                "A \"list\" <of> feeds & more",
                List.of(
                        new OpmlFeed(
                                URI.create("https://a.example/?x=1&y=2"),
                                "A & \"B\"",
                                null,
                                List.of("One", "Two"),
                                Map.of("interval", "PT1H", "pages", "true")),
                        new OpmlFeed(
                                URI.create("https://b.example/"),
                                "Größe",
                                URI.create("https://b.example/site"),
                                List.of("One"),
                                Map.of())),
                List.of());

        assertThat(read(opml.write())).isEqualTo(opml);
    }

    @Test
    void whatIsNoListSaysSo() {
        assertThat(read("<html></html>").losses()).extracting(Loss::reason).contains(Loss.Reason.NOT_A_FEED);
    }

    private static Opml read(String text) {
        return Opml.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
