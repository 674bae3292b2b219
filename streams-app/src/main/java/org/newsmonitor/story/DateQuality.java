package org.newsmonitor.story;

/** Where an article's publication date comes from. */
public enum DateQuality {
    /** The source, or its page, states it. */
    AS_STATED("as-stated"),
    /** From an address, an update, or the order of arrival; or what was stated is on no calendar. */
    INFERRED("inferred"),
    /** The stated one lay in the future. */
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
