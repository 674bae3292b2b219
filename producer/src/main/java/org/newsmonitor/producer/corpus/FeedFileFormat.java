package org.newsmonitor.producer.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.newsmonitor.avro.RawArticle;
import org.newsmonitor.producer.feed.Feed;
import org.newsmonitor.producer.feed.FeedItem;
import org.newsmonitor.producer.feed.FeedReader;
import org.newsmonitor.producer.feed.Loss;

/**
 * {@code .xml}, {@code .rss}, {@code .atom}: a feed, read as the feeds of the network are; each item an article. What
 * was lost is one problem for each reason.
 */
final class FeedFileFormat implements CorpusFormat {
    private static final FeedReader READER = new FeedReader();

    @Override
    public boolean reads(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".xml") || name.endsWith(".rss") || name.endsWith(".atom");
    }

    @Override
    public void scan(Path file, Findings findings) throws IOException {
        if (Files.size(file) > ByteLines.MAX_BYTES) {
            findings.problem(new Problem(file, 0, "larger than " + ByteLines.MAX_BYTES + " bytes"));
            return;
        }
        Feed feed = parse(file);
        for (int i = 0; i < feed.items().size(); i++) {
            RawArticle article = article(feed, feed.items().get(i));
            findings.found(ArticleRef.of(this, file, article).atIndex(i));
        }
        report(file, feed, findings);
    }

    private static void report(Path file, Feed feed, Findings findings) {
        Map<Loss.Reason, Integer> counts = new TreeMap<>();
        feed.losses().forEach(loss -> counts.merge(loss.reason(), 1, Integer::sum));
        for (Loss loss : feed.losses()) {
            Integer count = counts.remove(loss.reason());
            if (count != null) {
                String reason = loss.reason().name().toLowerCase(Locale.ROOT).replace('_', ' ');
                String times = count == 1 ? "" : " (" + count + " times)";
                findings.problem(new Problem(file, 0, reason + times + ": " + loss.detail()));
            }
        }
    }

    @Override
    public RawArticle load(ArticleRef ref) throws IOException {
        Feed feed = parse(ref.file());
        if (ref.index() >= feed.items().size()) {
            throw new IOException(ref.file() + " changed while it was read");
        }
        return article(feed, feed.items().get(ref.index()));
    }

    private static Feed parse(Path file) throws IOException {
        return READER.read(Files.readAllBytes(file), null, null);
    }

    private static RawArticle article(Feed feed, FeedItem item) {
        return RawArticle.newBuilder()
                .setId(id(item))
                .setSource(item.source() == null ? feed.title() : item.source())
                .setUrl(item.link())
                .setPublishedAt(item.date())
                .setFetchedAt(null)
                .setLanguage(item.language())
                .setContentType("text/html")
                .setTitle(item.title())
                .setBody(item.content())
                .build();
    }

    private static String id(FeedItem item) {
        if (item.link() != null) {
            return CanonicalUrl.of(item.link());
        }
        String content = item.title() + "\n" + item.content();
        return item.guid() != null ? item.guid() : ContentId.of(content.getBytes(StandardCharsets.UTF_8));
    }
}
