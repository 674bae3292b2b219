package org.newsmonitor.producer.fetch;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Nothing was got, and why.
 *
 * @param detail one sentence for an operator
 * @param retryAfter how long the server wants to be left alone, when it says so
 */
public record Refusal(
        Reason reason, String detail, @Nullable Duration retryAfter) implements Fetched {
    static Refusal of(Reason reason, String detail) {
        return new Refusal(reason, detail, null);
    }

    /** Why nothing was got. */
    public enum Reason {
        /** Not http or https, no host, or not an address at all. */
        UNSUPPORTED_ADDRESS(true),
        /** Loopback, private, link-local, metadata or otherwise not public. */
        FORBIDDEN_ADDRESS(true),
        /** The site's robots.txt forbids it. */
        ROBOTS(true),
        GONE(true),
        NOT_FOUND(false),
        /** 401, 403, 407. */
        UNAUTHORIZED(false),
        /** 429. */
        RATE_LIMITED(false),
        /** Any other 4xx. */
        CLIENT_ERROR(false),
        SERVER_ERROR(false),
        TOO_LARGE(false),
        TOO_MANY_REDIRECTS(false),
        /** A redirect without target, or to something that is not an address. */
        BAD_REDIRECT(false),
        /** The whole answer took too long, however steadily it trickled. */
        TIMEOUT(false),
        TLS(false),
        UNKNOWN_HOST(false),
        /** No connection, or one that broke. */
        UNREACHABLE(false),
        /** The answer is not HTTP. */
        BAD_RESPONSE(false),
        /** Packed in a way that cannot be unpacked. */
        BAD_ENCODING(false);

        private final boolean lasting;

        Reason(boolean lasting) {
            this.lasting = lasting;
        }

        /** Whether asking again soon is pointless. */
        public boolean isLasting() {
            return lasting;
        }
    }
}
