package org.newsmonitor.standalone.cli;

/** The user asked for something that cannot be meant; the message says what can. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
