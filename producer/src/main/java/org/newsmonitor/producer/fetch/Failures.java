package org.newsmonitor.producer.fetch;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ClientProtocolException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.producer.fetch.Refusal.Reason;

/** Names what went wrong, in the words an operator acts on. */
final class Failures {
    private Failures() {}

    static Refusal of(IOException e) {
        return Refusal.of(reason(e), String.valueOf(e.getMessage()));
    }

    private static Reason reason(IOException e) {
        if (e instanceof ForbiddenAddressException) {
            return Reason.FORBIDDEN_ADDRESS;
        }
        if (e instanceof UnknownHostException) {
            return Reason.UNKNOWN_HOST;
        }
        if (e instanceof SSLException) {
            return Reason.TLS;
        }
        if (e instanceof Body.TooLargeException || e.getCause() instanceof Body.TooLargeException) {
            return Reason.TOO_LARGE;
        }
        return isTimeout(e) ? Reason.TIMEOUT : isUnpacking(e) ? Reason.BAD_ENCODING : spoken(e);
    }

    private static boolean isTimeout(IOException e) {
        return e instanceof Exchange.DeadlineException
                || e instanceof SocketTimeoutException
                || e instanceof ConnectTimeoutException;
    }

    private static boolean isUnpacking(IOException e) {
        return e instanceof Unpacking.UnknownEncodingException
                || e instanceof ZipException
                || String.valueOf(e.getMessage()).startsWith("Brotli");
    }

    private static Reason spoken(IOException e) {
        boolean nonsense = e instanceof ClientProtocolException
                || e instanceof MessageConstraintException
                || e.getCause() instanceof HttpException;
        return nonsense && !(e instanceof NoHttpResponseException) ? Reason.BAD_RESPONSE : Reason.UNREACHABLE;
    }

    /** What a status that is neither content nor redirect means. */
    static Refusal of(int status, @Nullable Duration retryAfter) {
        Reason reason = switch (status) {
            case 401, 403, 407 -> Reason.UNAUTHORIZED;
            case 404 -> Reason.NOT_FOUND;
            case 410 -> Reason.GONE;
            case 429 -> Reason.RATE_LIMITED;
            default -> status >= 500 ? Reason.SERVER_ERROR : status >= 400 ? Reason.CLIENT_ERROR : Reason.BAD_RESPONSE;
        };
        return new Refusal(reason, "status " + status, retryAfter);
    }
}
