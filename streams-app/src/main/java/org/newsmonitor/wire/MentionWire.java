package org.newsmonitor.wire;

import org.jspecify.annotations.Nullable;
import org.newsmonitor.story.CodePoints;
import org.newsmonitor.story.EntityType;
import org.newsmonitor.story.Mention;
import org.newsmonitor.story.Span;
import org.newsmonitor.story.Value;

final class MentionWire {
    private MentionWire() {}

    static org.newsmonitor.avro.Mention toWire(Mention mention, CodePoints text) {
        Span span = text.fromChars(mention.span());
        Value value = mention.value();
        return new org.newsmonitor.avro.Mention(
                span.start(),
                span.end(),
                mention.type().name(),
                mention.text(),
                mention.canonical(),
                value == null ? null : value.canonical());
    }

    static Mention fromWire(org.newsmonitor.avro.Mention mention, CodePoints text) {
        EntityType type = EntityType.valueOf(mention.getType());
        return new Mention(
                text.toChars(mention.getStart(), mention.getEnd()),
                type,
                mention.getText(),
                mention.getCanonical(),
                valueOf(type, mention.getValue()));
    }

    private static @Nullable Value valueOf(EntityType type, @Nullable String canonical) {
        return canonical == null ? null : CanonicalValue.read(type, canonical);
    }
}
