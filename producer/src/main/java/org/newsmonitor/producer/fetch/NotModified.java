package org.newsmonitor.producer.fetch;

/** Nothing newer than what the validators stand for. */
public record NotModified(Answer answer) implements Fetched {}
