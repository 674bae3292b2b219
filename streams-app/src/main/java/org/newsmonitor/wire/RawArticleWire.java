package org.newsmonitor.wire;

import org.newsmonitor.story.RawArticle;

final class RawArticleWire {
    private RawArticleWire() {}

    static org.newsmonitor.avro.RawArticle toWire(RawArticle raw) {
        return org.newsmonitor.avro.RawArticle.newBuilder()
                .setId(raw.id())
                .setSource(raw.source())
                .setUrl(raw.url())
                .setPublishedAt(raw.publishedAt())
                .setDateQuality(raw.dateQuality())
                .setFetchedAt(raw.fetchedAt())
                .setAssumedAt(raw.assumedAt())
                .setLanguage(raw.language())
                .setContentType(raw.contentType())
                .setTitle(raw.title())
                .setBody(raw.body())
                .build();
    }

    static RawArticle fromWire(org.newsmonitor.avro.RawArticle raw) {
        return new RawArticle(
                raw.getId(),
                raw.getSource(),
                raw.getUrl(),
                raw.getPublishedAt(),
                raw.getDateQuality(),
                raw.getFetchedAt(),
                raw.getAssumedAt(),
                raw.getLanguage(),
                raw.getContentType(),
                raw.getTitle(),
                raw.getBody());
    }
}
