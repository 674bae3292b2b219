package org.newsmonitor.wire;

import org.newsmonitor.story.Span;
import org.newsmonitor.story.Statement;

/** Statements travel after their article: their offsets are code points already (see the contradict step). */
final class StatementWire {
    private StatementWire() {}

    static org.newsmonitor.avro.Statement toWire(Statement statement) {
        return org.newsmonitor.avro.Statement.newBuilder()
                .setArticleId(statement.articleId())
                .setRevision(statement.revision())
                .setSource(statement.source())
                .setUrl(statement.url())
                .setPublishedAt(statement.publishedAt())
                .setSpeaker(statement.speaker())
                .setQuote(statement.quote())
                .setStart(statement.span().start())
                .setEnd(statement.span().end())
                .setValue(statement.value())
                .build();
    }

    static Statement fromWire(org.newsmonitor.avro.Statement statement) {
        return new Statement(
                statement.getArticleId(),
                statement.getRevision(),
                statement.getSource(),
                statement.getUrl(),
                statement.getPublishedAt(),
                statement.getSpeaker(),
                statement.getQuote(),
                new Span(statement.getStart(), statement.getEnd()),
                statement.getValue());
    }
}
