package org.newsmonitor.story;

/**
 * An article refused for a stated reason.
 *
 * @param detail one sentence for an operator
 */
public record Rejected(RawArticle original, RejectionReason reason, String detail) implements Cleaned {}
