package org.newsmonitor.story;

/** How firmly a claim is made. */
public enum Modality {
    ASSERTED,
    /** "reportedly", "may have", "is believed to". */
    HEDGED,
    /** "will", "plans to", "scheduled". */
    PLANNED,
    /** "if", "would". */
    CONDITIONAL,
    ASKED
}
