package org.newsmonitor.story;

/**
 * A sentence of an article.
 *
 * @param span in the clean text
 * @param raw where it stood in the raw body, in Unicode code points: an article leaves its body behind, so this offset
 *     alone is not UTF-16
 */
public record Sentence(Span span, Span raw) {}
