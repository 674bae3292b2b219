package org.newsmonitor.standalone.output;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.newsmonitor.entity.TaggedText;
import org.newsmonitor.story.CodePoints;
import org.newsmonitor.story.Mention;
import org.newsmonitor.story.Span;

/** What the tagging stage alone reads in a text, as one JSON object; offsets are code points into that text. */
public final class TaggedLine {
    private TaggedLine() {}

    public static String of(String id, TaggedText tagged) {
        CodePoints codePoints = CodePoints.of(tagged.text());
        ObjectNode json = Json.object().put("id", id);
        ArrayNode sentences = json.putArray("sentences");
        tagged.sentences().forEach(sentence -> place(sentences.addObject(), codePoints.fromChars(sentence)));
        ArrayNode entities = json.putArray("entities");
        tagged.mentions().forEach(mention -> mention(entities.addObject(), mention, codePoints));
        return json.toString();
    }

    private static ObjectNode place(ObjectNode json, Span span) {
        return json.put("start", span.start()).put("end", span.end());
    }

    private static void mention(ObjectNode json, Mention mention, CodePoints codePoints) {
        place(json, codePoints.fromChars(mention.span()))
                .put("type", mention.type().name())
                .put("text", mention.text())
                .put("canonical", mention.canonical())
                .put("value", mention.value() == null ? null : mention.value().canonical());
    }
}
