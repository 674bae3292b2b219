package org.newsmonitor.story;

/** What a dispute is about. */
public enum Kind {
    QUANTITY,
    DATE,
    PLACE,
    ACTOR,
    STATUS,
    DENIAL,
    OTHER
}
