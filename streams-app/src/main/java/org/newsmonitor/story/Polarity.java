package org.newsmonitor.story;

/** Whether a claim affirms or denies. */
public enum Polarity {
    AFFIRMED,
    DENIED
}
