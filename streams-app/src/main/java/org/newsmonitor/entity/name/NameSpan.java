package org.newsmonitor.entity.name;

import org.newsmonitor.story.EntityType;

/** A name in a text, by token: {@code from} inclusive, {@code to} exclusive. */
public record NameSpan(int from, int to, EntityType type) {}
