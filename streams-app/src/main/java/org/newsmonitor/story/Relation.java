package org.newsmonitor.story;

/** How a later statement stands to an earlier one. */
public enum Relation {
    /** Both cannot be true. */
    CONTRADICTION,
    /** A source takes back its own statement. */
    CORRECTION,
    /** The world moved on. */
    UPDATE,
    /** Compatible and more precise. */
    REFINEMENT,
    /** The same fact in other words or units. */
    RESTATEMENT,
    /** Other measure, part, place or period of the same event. */
    SCOPE,
    /** A similar event, another occurrence. */
    DIFFERENT_EVENT,
    /** Only reports an old dispute, or speculates. */
    ATTRIBUTED;

    public boolean raisesAlert() {
        return this == CONTRADICTION || this == CORRECTION;
    }

    /** Whether both statements speak of one fact, so that the later one bears on a dispute about it. */
    public boolean bearsOnFact() {
        return raisesAlert() || this == UPDATE || this == REFINEMENT || this == RESTATEMENT;
    }
}
