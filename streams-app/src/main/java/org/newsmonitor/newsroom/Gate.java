package org.newsmonitor.newsroom;

import java.util.Locale;

/** Where two articles stopped on their way to an alert, in the order of the way. */
public enum Gate {
    /** One of them was refused as no usable article. */
    REFUSED,
    /** They share no topic key. */
    NO_SHARED_KEY,
    /** They lie further apart in time than articles that meet. */
    OUTSIDE_WINDOW,
    /** They met, and too little says that they tell of one event. */
    NOT_LINKED,
    /** They tell of one event, and no two statements of theirs were found to speak of one fact. */
    NOTHING_COMPARED,
    /** Statements were compared, and none of them were found to exclude each other. */
    NO_DISPUTE,
    /** A dispute was found by a rule that is switched off, or is less sure than asked for. */
    NOT_HEARD,
    /** None: they raise an alert. */
    ALERT;

    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
