package org.newsmonitor.serde;

import org.apache.kafka.common.errors.SerializationException;
import org.jspecify.annotations.Nullable;

/**
 * The registry did not do its part: an outage or a refusal, never the fault of the record in hand. Whoever catches it
 * must stop and leave the record unread; a dead-letter topic is the wrong place for it.
 */
public abstract sealed class RegistryException extends SerializationException
        permits RegistryUnavailableException, RegistryRefusedException {
    RegistryException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
