package org.newsmonitor.standalone.replay;

import java.time.Instant;
import java.util.List;
import org.newsmonitor.avro.Alert;
import org.newsmonitor.avro.Evidence;
import org.newsmonitor.avro.Statement;

/** Alerts in the words of the newsroom. */
final class TestAlerts {
    private static final Instant TEN_OCLOCK = Instant.parse("2026-03-04T10:00:00Z");

    private TestAlerts() {}

    static Alert between(String earlier, String later) {
        return Alert.newBuilder()
                .setId("alert-1")
                .setStatus("opened")
                .setRelation("CONTRADICTION")
                .setKind("QUANTITY")
                .setStoryId("story-1")
                .setSummary("12 against 14 killed")
                .setEntities(List.of())
                .setScore(0.9)
                .setOpenedAt(TEN_OCLOCK)
                .setUpdatedAt(TEN_OCLOCK)
                .setEvidence(List.of(Evidence.newBuilder()
                        .setEarlier(statement(earlier, "Twelve died."))
                        .setLater(statement(later, "Fourteen died."))
                        .setRule("quantity/1")
                        .setScore(0.9)
                        .setWhy("12 and 14 cannot both be right")
                        .build()))
                .build();
    }

    private static Statement statement(String articleId, String quote) {
        return Statement.newBuilder()
                .setArticleId(articleId)
                .setPublishedAt(TEN_OCLOCK)
                .setQuote(quote)
                .setStart(0)
                .setEnd(quote.length())
                .build();
    }
}
