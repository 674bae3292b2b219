package org.newsmonitor.serde;

/**
 * The registry answered and said no: credentials (401, 403), an incompatible schema (409), an invalid one (422), an
 * unknown subject or path (404). Asking again does not help; an operator has to.
 */
public final class RegistryRefusedException extends RegistryException {
    private final int status;
    private final int errorCode;

    RegistryRefusedException(String message, int status, int errorCode) {
        super(message, null);
        this.status = status;
        this.errorCode = errorCode;
    }

    /** HTTP status of the reply. */
    public int status() {
        return status;
    }

    /** The registry's own code, such as 40401; the HTTP status where the reply gives none. */
    public int errorCode() {
        return errorCode;
    }
}
