package org.newsmonitor.producer.ingest.schedule;

/** Why a poll brought nothing, and how many in a row until the feed is paused. */
public enum Trouble {
    GONE(1, "the server says the feed is gone for good"),
    UNSAFE(3, "its address is not one we may ask"),
    ROBOTS(3, "robots.txt forbids it"),
    NOT_FOUND(6, "the address is not found"),
    REFUSED(6, "the server refuses us"),
    NOT_A_FEED(6, "what is there is no feed"),
    THROTTLED(Integer.MAX_VALUE, "the server asks for fewer requests"),
    SERVER(Integer.MAX_VALUE, "the server fails"),
    NETWORK(Integer.MAX_VALUE, "the server cannot be reached"),
    FAULT(Integer.MAX_VALUE, "a fault of this program");

    private final int pausesAfter;
    private final String words;

    Trouble(int pausesAfter, String words) {
        this.pausesAfter = pausesAfter;
        this.words = words;
    }

    int pausesAfter() {
        return pausesAfter;
    }

    public String words() {
        return words;
    }
}
