package org.newsmonitor.story;

/** A normalised value read from text. */
public sealed interface Value permits Quantity, Period {
    /** One stable string form, as the wire and the command line carry it. */
    String canonical();
}
