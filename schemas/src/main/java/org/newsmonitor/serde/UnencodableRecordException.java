package org.newsmonitor.serde;

import org.apache.kafka.common.errors.SerializationException;

/** The record does not fit its own schema, as when a required field is missing: a bug in whoever built it. */
public final class UnencodableRecordException extends SerializationException {
    UnencodableRecordException(String message, Throwable cause) {
        super(message, cause);
    }
}
