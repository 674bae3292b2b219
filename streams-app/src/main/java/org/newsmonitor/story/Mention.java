package org.newsmonitor.story;

import org.jspecify.annotations.Nullable;

/**
 * A name or value read in a text.
 *
 * @param span where, in the text it was read from
 * @param canonical the entity's canonical name, stable across articles; for value types the text itself
 * @param value set for value types when it could be normalised
 */
public record Mention(
        Span span,
        EntityType type,
        String text,
        String canonical,
        @Nullable Value value) {}
