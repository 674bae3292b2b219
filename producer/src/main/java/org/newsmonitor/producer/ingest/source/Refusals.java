package org.newsmonitor.producer.ingest.source;

import java.time.Instant;
import org.newsmonitor.producer.fetch.Refusal;
import org.newsmonitor.producer.ingest.schedule.Outcome;
import org.newsmonitor.producer.ingest.schedule.Trouble;

/** What a refusal means for the next poll. */
final class Refusals {
    private Refusals() {}

    static Outcome outcome(Refusal refusal, Instant now) {
        Instant notBefore = refusal.retryAfter() == null ? null : now.plus(refusal.retryAfter());
        return new Outcome.Failed(trouble(refusal.reason()), refusal.detail(), notBefore);
    }

    private static Trouble trouble(Refusal.Reason reason) {
        return switch (reason) {
            case GONE -> Trouble.GONE;
            case UNSUPPORTED_ADDRESS, FORBIDDEN_ADDRESS -> Trouble.UNSAFE;
            case ROBOTS -> Trouble.ROBOTS;
            case NOT_FOUND -> Trouble.NOT_FOUND;
            case UNAUTHORIZED -> Trouble.REFUSED;
            case RATE_LIMITED -> Trouble.THROTTLED;
            case TOO_LARGE, BAD_ENCODING, BAD_RESPONSE, BAD_REDIRECT, TOO_MANY_REDIRECTS, CLIENT_ERROR, SERVER_ERROR ->
                Trouble.SERVER;
            case TIMEOUT, TLS, UNKNOWN_HOST, UNREACHABLE -> Trouble.NETWORK;
        };
    }
}
