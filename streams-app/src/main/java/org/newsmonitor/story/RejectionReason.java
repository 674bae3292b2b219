package org.newsmonitor.story;

/** Why an article is refused: expected bad input, each with a stable label. */
public enum RejectionReason {
    EMPTY("empty"),
    STUB("stub"),
    PAYWALL("paywall"),
    COOKIE_WALL("cookie-wall"),
    LISTING("listing"),
    LANGUAGE("language-not-supported"),
    TOO_LONG("too-long"),
    DUPLICATE("duplicate");

    private final String label;

    RejectionReason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
