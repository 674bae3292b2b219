package org.newsmonitor.wire;

import org.newsmonitor.story.Article;
import org.newsmonitor.story.CodePoints;
import org.newsmonitor.story.DateQuality;
import org.newsmonitor.story.Sentence;
import org.newsmonitor.story.Span;

final class ArticleWire {
    private ArticleWire() {}

    static org.newsmonitor.avro.Article toWire(Article article) {
        CodePoints text = CodePoints.of(article.text());
        CodePoints title = CodePoints.of(article.title());
        return org.newsmonitor.avro.Article.newBuilder()
                .setId(article.id())
                .setRevision(article.revision())
                .setSource(article.source())
                .setUrl(article.url())
                .setPublishedAt(article.publishedAt())
                .setDateQuality(article.dateQuality().label())
                .setTitle(article.title())
                .setByline(article.byline())
                .setLanguage(article.language())
                .setText(article.text())
                .setQuality(article.quality())
                .setContentHash(article.contentHash())
                .setSentences(Lists.map(article.sentences(), sentence -> toWire(sentence, text)))
                .setTitleMentions(Lists.map(article.titleMentions(), mention -> MentionWire.toWire(mention, title)))
                .setMentions(Lists.map(article.mentions(), mention -> MentionWire.toWire(mention, text)))
                .setClaims(Lists.map(article.claims(), claim -> ClaimWire.toWire(claim, text)))
                .setTopicKeys(article.topicKeys())
                .setUpdatedAt(article.updatedAt())
                .setCanonicalUrl(article.canonicalUrl())
                .setChanges(article.changes() == null ? null : ChangesWire.toWire(article.changes()))
                .build();
    }

    static Article fromWire(org.newsmonitor.avro.Article article) {
        CodePoints text = CodePoints.of(article.getText());
        CodePoints title = CodePoints.of(article.getTitle());
        return new Article(
                article.getId(),
                article.getRevision(),
                article.getSource(),
                article.getUrl(),
                article.getPublishedAt(),
                Labels.of(DateQuality.values(), DateQuality::label, article.getDateQuality()),
                article.getTitle(),
                article.getByline(),
                article.getLanguage(),
                article.getText(),
                article.getQuality(),
                article.getContentHash(),
                Lists.map(article.getSentences(), sentence -> fromWire(sentence, text)),
                Lists.map(article.getTitleMentions(), mention -> MentionWire.fromWire(mention, title)),
                Lists.map(article.getMentions(), mention -> MentionWire.fromWire(mention, text)),
                Lists.map(article.getClaims(), claim -> ClaimWire.fromWire(claim, text)),
                article.getTopicKeys(),
                article.getUpdatedAt(),
                article.getCanonicalUrl(),
                article.getChanges() == null ? null : ChangesWire.fromWire(article.getChanges()));
    }

    private static org.newsmonitor.avro.Sentence toWire(Sentence sentence, CodePoints text) {
        Span span = text.fromChars(sentence.span());
        Span raw = sentence.raw();
        return new org.newsmonitor.avro.Sentence(span.start(), span.end(), raw.start(), raw.end());
    }

    private static Sentence fromWire(org.newsmonitor.avro.Sentence sentence, CodePoints text) {
        return new Sentence(
                text.toChars(sentence.getStart(), sentence.getEnd()),
                new Span(sentence.getRawStart(), sentence.getRawEnd()));
    }
}
