package org.newsmonitor.story;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cleaned, tagged article.
 *
 * @param revision 0 for the first text seen under this id, then 1, 2, …
 * @param publishedAt event time
 * @param title empty when there is none
 * @param contentHash SHA-256 of the clean text, hexadecimal
 * @param titleMentions offsets into the title
 * @param mentions offsets into the text
 * @param topicKeys the few most telling keys, sorted
 * @param updatedAt when the source says it last changed the article
 * @param canonicalUrl the address under which the page itself wants to be known
 * @param changes what this revision changed; absent in the first text seen under an id
 */
public record Article(
        String id,
        int revision,
        @Nullable String source,
        @Nullable String url,
        Instant publishedAt,
        DateQuality dateQuality,
        String title,
        @Nullable String byline,
        String language,
        String text,
        double quality,
        String contentHash,
        List<Sentence> sentences,
        List<Mention> titleMentions,
        List<Mention> mentions,
        List<Claim> claims,
        List<String> topicKeys,
        @Nullable Instant updatedAt,
        @Nullable String canonicalUrl,
        @Nullable Changes changes) {
    public Article {
        sentences = List.copyOf(sentences);
        titleMentions = List.copyOf(titleMentions);
        mentions = List.copyOf(mentions);
        claims = List.copyOf(claims);
        topicKeys = List.copyOf(topicKeys);
    }

    /** The same article, claiming only this. */
    public Article withClaims(List<Claim> others) {
        return new Article(
                id,
                revision,
                source,
                url,
                publishedAt,
                dateQuality,
                title,
                byline,
                language,
                text,
                quality,
                contentHash,
                sentences,
                titleMentions,
                mentions,
                others,
                topicKeys,
                updatedAt,
                canonicalUrl,
                changes);
    }

    /** The same article, with what it changed in the text before. */
    public Article withChanges(@Nullable Changes others) {
        return new Article(
                id,
                revision,
                source,
                url,
                publishedAt,
                dateQuality,
                title,
                byline,
                language,
                text,
                quality,
                contentHash,
                sentences,
                titleMentions,
                mentions,
                claims,
                topicKeys,
                updatedAt,
                canonicalUrl,
                others);
    }

    public List<String> sentenceTexts() {
        return sentences.stream().map(sentence -> sentence.span().of(text)).toList();
    }

    /** Event-time order, ties by id, so that "earlier" means the same wherever a pair meets. */
    public boolean isBefore(Article other) {
        int byTime = publishedAt.compareTo(other.publishedAt);
        return byTime != 0 ? byTime < 0 : id.compareTo(other.id) < 0;
    }
}
