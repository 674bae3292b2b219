package org.newsmonitor.console;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.newsmonitor.avro.Alert;
import org.newsmonitor.avro.Evidence;
import org.newsmonitor.avro.Statement;

/** An alert as one JSON object in the documented field order; offsets are code points into the article's clean text. */
public final class AlertJson {
    private static final JsonMapper JSON = new JsonMapper();

    private AlertJson() {}

    public static String line(Alert alert) {
        return object(alert).toString();
    }

    static ObjectNode object(Alert alert) {
        ObjectNode json = JSON.createObjectNode()
                .put("id", alert.getId())
                .put("status", alert.getStatus())
                .put("relation", alert.getRelation())
                .put("kind", alert.getKind())
                .put("storyId", alert.getStoryId())
                .put("summary", alert.getSummary());
        alert.getEntities().forEach(json.putArray("entities")::add);
        json.put("score", alert.getScore())
                .put("openedAt", alert.getOpenedAt().toString())
                .put("updatedAt", alert.getUpdatedAt().toString());
        alert.getEvidence().stream().map(AlertJson::object).forEach(json.putArray("evidence")::add);
        return json;
    }

    private static ObjectNode object(Evidence evidence) {
        ObjectNode json = JSON.createObjectNode();
        json.set("earlier", object(evidence.getEarlier()));
        json.set("later", object(evidence.getLater()));
        return json.put("rule", evidence.getRule())
                .put("score", evidence.getScore())
                .put("why", evidence.getWhy());
    }

    private static ObjectNode object(Statement statement) {
        return JSON.createObjectNode()
                .put("articleId", statement.getArticleId())
                .put("source", statement.getSource())
                .put("url", statement.getUrl())
                .put("publishedAt", statement.getPublishedAt().toString())
                .put("speaker", statement.getSpeaker())
                .put("quote", statement.getQuote())
                .put("start", statement.getStart())
                .put("end", statement.getEnd())
                .put("value", statement.getValue());
    }
}
