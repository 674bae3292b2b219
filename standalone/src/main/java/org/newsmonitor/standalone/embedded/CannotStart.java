package org.newsmonitor.standalone.embedded;

/** Why the embedded stack did not come up, in one sentence that a person can act on. */
public final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CannotStart(String reason) {
        super(reason);
    }

    public CannotStart(String reason, Throwable cause) {
        super(reason, cause);
    }
}
