package org.newsmonitor.producer.corpus;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.avro.RawArticle;

/** {@code .xml}, {@code .rss}, {@code .atom}: a feed, each item an article. Document types are refused (no external entities). */
final class FeedFileFormat implements CorpusFormat {
    @Override
    public boolean reads(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".xml") || name.endsWith(".rss") || name.endsWith(".atom");
    }

    @Override
    public void scan(Path file, Findings findings) throws IOException {
        try {
            SyndFeed feed = parse(file);
            for (int i = 0; i < feed.getEntries().size(); i++) {
                RawArticle article = article(feed, feed.getEntries().get(i));
                findings.found(ArticleRef.of(this, file, article).atIndex(i));
            }
        } catch (FeedException | IllegalArgumentException e) {
            findings.problem(new Problem(file, 0, "not a feed: " + e.getMessage()));
        }
    }

    @Override
    public RawArticle load(ArticleRef ref) throws IOException {
        try {
            SyndFeed feed = parse(ref.file());
            return article(feed, feed.getEntries().get(ref.index()));
        } catch (FeedException e) {
            throw new IOException(ref.file() + " changed while it was read", e);
        }
    }

    private static SyndFeed parse(Path file) throws IOException, FeedException {
        return new SyndFeedInput().build(new StringReader(FileText.decode(Files.readAllBytes(file))));
    }

    private static RawArticle article(SyndFeed feed, SyndEntry entry) {
        String body = body(entry);
        return RawArticle.newBuilder()
                .setId(id(entry, body))
                .setSource(feed.getTitle())
                .setUrl(entry.getLink())
                .setPublishedAt(date(entry))
                .setFetchedAt(null)
                .setLanguage(feed.getLanguage())
                .setContentType("text/html")
                .setTitle(entry.getTitle())
                .setBody(body)
                .build();
    }

    private static String id(SyndEntry entry, String body) {
        if (entry.getLink() != null && !entry.getLink().isBlank()) {
            return CanonicalUrl.of(entry.getLink());
        }
        String uri = entry.getUri();
        return uri != null && !uri.isBlank() ? uri : ContentId.of(body.getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable Instant date(SyndEntry entry) {
        if (entry.getPublishedDate() != null) {
            return entry.getPublishedDate().toInstant();
        }
        return entry.getUpdatedDate() == null ? null : entry.getUpdatedDate().toInstant();
    }

    private static String body(SyndEntry entry) {
        List<SyndContent> contents = entry.getContents();
        for (SyndContent content : contents) {
            if (content.getValue() != null && !content.getValue().isBlank()) {
                return content.getValue();
            }
        }
        SyndContent description = entry.getDescription();
        return description == null || description.getValue() == null ? "" : description.getValue();
    }
}
