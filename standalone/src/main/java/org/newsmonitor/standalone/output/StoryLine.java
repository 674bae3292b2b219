package org.newsmonitor.standalone.output;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.newsmonitor.avro.Story;
import org.newsmonitor.avro.StoryArticle;

/** A story and why each article joined it, as one JSON object. */
public final class StoryLine {
    private StoryLine() {}

    public static String of(Story story) {
        ObjectNode json = Json.object().put("id", story.getId()).put("title", story.getTitle());
        Json.strings(json.putArray("entities"), story.getEntities());
        json.put("firstSeen", story.getFirstSeen().toString())
                .put("lastSeen", story.getLastSeen().toString());
        var articles = json.putArray("articles");
        for (StoryArticle member : story.getArticles()) {
            ObjectNode entry = articles.addObject()
                    .put("id", member.getId())
                    .put("joinedTo", member.getJoinedTo())
                    .put("score", member.getScore());
            Json.strings(entry.putArray("why"), member.getWhy());
        }
        return json.toString();
    }
}
