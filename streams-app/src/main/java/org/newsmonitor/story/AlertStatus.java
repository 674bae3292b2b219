package org.newsmonitor.story;

import java.util.Locale;

/** Where a dispute stands. */
public enum AlertStatus {
    OPENED,
    /** A side has a further independent source. */
    CORROBORATED,
    RESOLVED,
    SUPERSEDED,
    RETRACTED;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
