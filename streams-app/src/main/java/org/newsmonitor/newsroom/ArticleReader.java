package org.newsmonitor.newsroom;

import java.time.Instant;
import java.util.List;
import org.newsmonitor.claim.ClaimReader;
import org.newsmonitor.entity.TaggedText;
import org.newsmonitor.entity.Tagger;
import org.newsmonitor.relate.TopicKeys;
import org.newsmonitor.story.Article;
import org.newsmonitor.story.CleanArticle;
import org.newsmonitor.story.CodePoints;
import org.newsmonitor.story.DateQuality;
import org.newsmonitor.story.RawArticle;
import org.newsmonitor.story.Sentence;
import org.newsmonitor.story.Span;

/** Makes a tagged article of a clean one. A function of its arguments; safe for use by many threads. */
public final class ArticleReader {
    private final Tagger tagger;
    private final ClaimReader claimReader;
    private final TopicKeys topicKeys;

    public ArticleReader(Tagger tagger, ClaimReader claimReader, TopicKeys topicKeys) {
        this.tagger = tagger;
        this.claimReader = claimReader;
        this.topicKeys = topicKeys;
    }

    /** @param recordTime what an article without any date is taken to be from, when the raw one assumes none */
    public Article read(CleanArticle clean, int revision, Instant recordTime) {
        Instant publishedAt = clean.publishedAt() == null ? assumed(clean.raw(), recordTime) : clean.publishedAt();
        DateQuality quality = clean.dateQuality() == null ? DateQuality.INFERRED : clean.dateQuality();
        TaggedText text = tagger.tag(clean.text(), publishedAt);
        TaggedText title = tagger.tag(clean.title(), publishedAt);
        Article article = new Article(
                clean.raw().id(),
                revision,
                clean.raw().source(),
                clean.raw().url(),
                publishedAt,
                quality,
                clean.title(),
                clean.byline(),
                clean.language(),
                clean.text(),
                clean.quality(),
                ContentHash.of(clean.text()),
                sentences(clean, text),
                title.mentions(),
                text.mentions(),
                claimReader.read(text),
                List.of(),
                clean.updatedAt(),
                clean.canonicalUrl(),
                null);
        return withKeys(article, topicKeys.of(article));
    }

    private static Instant assumed(RawArticle raw, Instant recordTime) {
        if (raw.assumedAt() != null) {
            return raw.assumedAt();
        }
        return raw.fetchedAt() == null ? recordTime : raw.fetchedAt();
    }

    /** When it came, in the order its producer published: its place in a replay, else when it was fetched or logged. */
    public static Instant arrival(RawArticle raw, Instant recordTime) {
        Instant at = assumed(raw, recordTime);
        return at.isAfter(recordTime) ? recordTime : at;
    }

    private static List<Sentence> sentences(CleanArticle clean, TaggedText text) {
        CodePoints body = CodePoints.of(clean.raw().body());
        return text.sentences().stream()
                .map(span -> new Sentence(span, rawSpan(clean, body, span)))
                .toList();
    }

    private static Span rawSpan(CleanArticle clean, CodePoints body, Span span) {
        return body.fromChars(clean.alignment().toOriginal(span));
    }

    private static Article withKeys(Article article, List<String> keys) {
        return new Article(
                article.id(),
                article.revision(),
                article.source(),
                article.url(),
                article.publishedAt(),
                article.dateQuality(),
                article.title(),
                article.byline(),
                article.language(),
                article.text(),
                article.quality(),
                article.contentHash(),
                article.sentences(),
                article.titleMentions(),
                article.mentions(),
                article.claims(),
                keys,
                article.updatedAt(),
                article.canonicalUrl(),
                article.changes());
    }
}
