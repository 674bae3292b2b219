package org.newsmonitor.story;

/** In whose voice a claim is made. */
public enum Attribution {
    /** The outlet's own voice. */
    NARRATED,
    /** Indirect speech of a named or described speaker. */
    REPORTED,
    /** Direct speech. */
    QUOTED
}
