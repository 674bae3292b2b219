package org.newsmonitor.story;

/** Where an article's publication date comes from. */
public enum DateQuality {
    AS_STATED("as-stated"),
    INFERRED("inferred"),
    CLAMPED("clamped");

    private final String label;

    DateQuality(String label) {
        this.label = label;
    }

    /** As the wire and the command line spell it. */
    public String label() {
        return label;
    }
}
