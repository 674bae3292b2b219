package org.newsmonitor.producer.feed;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Sitemaps: with the news extension a list of articles, without it a list of pages; and the index of sitemaps. */
final class SitemapReader {
    private final Vocabulary vocabulary;
    private final Addresses addresses;
    private final Losses losses;

    SitemapReader(Vocabulary vocabulary, Addresses addresses, Losses losses) {
        this.vocabulary = vocabulary;
        this.addresses = addresses;
        this.losses = losses;
    }

    Feed read(Element root, FeedFormat format) {
        List<URI> parts = new ArrayList<>();
        for (Element sitemap : named(root, "sitemap")) {
            URI part = addresses.uri(new Fields(sitemap, vocabulary).text("loc"), sitemap);
            if (part == null) {
                losses.add(Loss.Reason.BAD_LINK, sitemap.wholeText().strip());
            } else {
                parts.add(part);
            }
        }
        ItemReader reader = new ItemReader(losses);
        List<FeedItem> items = reader.read(named(root, "url"), url -> item(url, reader));
        return new Feed(format, null, null, null, null, null, null, parts, items, losses.list());
    }

    private List<Element> named(Element root, String name) {
        return root.stream().filter(e -> vocabulary.nameOf(e).equals(name)).toList();
    }

    private @Nullable FeedItem item(Element url, ItemReader reader) {
        Fields fields = new Fields(url, vocabulary);
        String link = addresses.of(fields.text("loc"), url);
        if (link == null) {
            return null;
        }
        Element news = fields.first("news:news");
        Fields article = new Fields(news == null ? url : news, vocabulary);
        Element publication = article.first("news:publication");
        Fields outlet = new Fields(publication == null ? url : publication, vocabulary);
        FeedDate published = reader.noted(article.date("news:publication_date"), url);
        FeedDate updated = reader.noted(fields.date("lastmod"), url);
        return new FeedItem(
                link,
                link,
                Markup.plain(article.text("news:title")),
                null,
                published.instant(),
                updated.instant(),
                ItemReader.quality(published, updated),
                "",
                outlet.text("news:language"),
                Markup.plain(outlet.text("news:name")));
    }
}
