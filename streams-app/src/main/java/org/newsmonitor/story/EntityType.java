package org.newsmonitor.story;

/** What a mention names: three kinds of names and six kinds of values. */
public enum EntityType {
    PERSON,
    ORGANIZATION,
    LOCATION,
    DATE,
    TIME,
    DURATION,
    NUMBER,
    MONEY,
    PERCENT;

    public boolean isName() {
        return this == PERSON || this == ORGANIZATION || this == LOCATION;
    }
}
