package org.newsmonitor.producer.feed;

/** How far an item's date can be trusted. */
public enum DateQuality {
    /** A moment with its zone. */
    EXACT,
    /** No zone, or one nobody knows: taken as UTC. */
    ZONE_ASSUMED,
    /** A day (or month, or year) without a time: its first moment in UTC. */
    DAY_ONLY,
    /** Parts that no calendar has (February 30, 24:61), moved to the nearest that exist. */
    IMPOSSIBLE,
    /** After the moment it was fetched. */
    FUTURE,
    /** Something stands there that is no date. */
    UNREADABLE,
    MISSING
}
