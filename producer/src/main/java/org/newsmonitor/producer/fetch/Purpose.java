package org.newsmonitor.producer.fetch;

/** What a request is for; it decides what is accepted and how large an answer may be. */
public enum Purpose {
    FEED,
    PAGE
}
