package org.newsmonitor.topology;

import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.util.List;
import javax.net.ssl.SSLException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.SerializationException;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.serde.RegistryException;

/** Tells a broker or registry that does not do its part from a record that can never be handled. */
final class Outage {
    private static final List<Class<? extends Exception>> UNREACHABLE = List.of(
            RegistryException.class,
            SocketException.class,
            SocketTimeoutException.class,
            UnknownHostException.class,
            HttpTimeoutException.class,
            SSLException.class);

    private Outage() {}

    static boolean isBehind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (isUnreachable(cause) || isBrokers(cause) || isRefusal(cause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUnreachable(Throwable cause) {
        return UNREACHABLE.stream().anyMatch(type -> type.isInstance(cause));
    }

    private static boolean isBrokers(Throwable cause) {
        return cause instanceof KafkaException && !(cause instanceof SerializationException);
    }

    /** The genuine registry client's exception, which is not on our class path; 404xx is an id nobody knows. */
    private static boolean isRefusal(Throwable cause) {
        if (!cause.getClass().getSimpleName().equals("RestClientException")) {
            return false;
        }
        Integer code = errorCode(cause);
        return code == null || code / 100 != 404;
    }

    private static @Nullable Integer errorCode(Throwable cause) {
        try {
            return (Integer) cause.getClass().getMethod("getErrorCode").invoke(cause);
        } catch (ReflectiveOperationException | ClassCastException e) {
            return null;
        }
    }
}
