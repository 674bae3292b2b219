package org.newsmonitor.story;

/**
 * A sentence of an article.
 *
 * @param span in the clean text
 * @param raw where it stood in the raw body
 */
public record Sentence(Span span, Span raw) {}
