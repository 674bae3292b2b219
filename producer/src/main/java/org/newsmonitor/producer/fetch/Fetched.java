package org.newsmonitor.producer.fetch;

/** What came of a request. */
public sealed interface Fetched permits Content, NotModified, Refusal {}
