package org.newsmonitor.standalone.output;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.avro.Article;
import org.newsmonitor.avro.Changes;
import org.newsmonitor.avro.Claim;

/** A cleaned, tagged article as one JSON object. */
public final class ArticleLine {
    private ArticleLine() {}

    public static String of(Article article) {
        ObjectNode json = Json.object()
                .put("id", article.getId())
                .put("revision", article.getRevision())
                .put("source", article.getSource())
                .put("url", article.getUrl())
                .put("publishedAt", article.getPublishedAt().toString())
                .put("dateQuality", article.getDateQuality())
                .put("title", article.getTitle())
                .put("byline", article.getByline())
                .put("language", article.getLanguage())
                .put("text", article.getText())
                .put("quality", article.getQuality());
        sentences(json.putArray("sentences"), article);
        Json.mentions(json.putArray("entities"), article.getMentions());
        claims(json.putArray("claims"), article);
        Json.strings(json.putArray("topicKeys"), article.getTopicKeys());
        json.put("updatedAt", Json.time(article.getUpdatedAt()));
        json.put("canonicalUrl", article.getCanonicalUrl());
        changes(json, article.getChanges());
        return json.toString();
    }

    private static void changes(ObjectNode json, @Nullable Changes changes) {
        if (changes == null) {
            json.putNull("changes");
            return;
        }
        ObjectNode object = json.putObject("changes");
        Json.strings(object.putArray("removed"), changes.getRemoved());
        Json.strings(object.putArray("added"), changes.getAdded());
        ArrayNode changed = object.putArray("changed");
        changes.getChanged()
                .forEach(each ->
                        changed.addObject().put("before", each.getBefore()).put("after", each.getAfter()));
    }

    private static void sentences(ArrayNode array, Article article) {
        article.getSentences()
                .forEach(sentence -> array.addObject()
                        .put("start", sentence.getStart())
                        .put("end", sentence.getEnd())
                        .put("rawStart", sentence.getRawStart())
                        .put("rawEnd", sentence.getRawEnd()));
    }

    private static void claims(ArrayNode array, Article article) {
        for (Claim claim : article.getClaims()) {
            array.addObject()
                    .put("start", claim.getStart())
                    .put("end", claim.getEnd())
                    .put("speaker", claim.getSpeaker())
                    .put("attribution", claim.getAttribution())
                    .put("polarity", claim.getPolarity())
                    .put("modality", claim.getModality());
        }
    }
}
