package org.newsmonitor.serde;

import org.apache.kafka.common.errors.SerializationException;
import org.jspecify.annotations.Nullable;

/**
 * These bytes can never become a record: wrong magic byte, cut short, or written with a schema that the registry does
 * not know or that our records cannot read. Trying again gives the same; the record belongs with the dead letters.
 */
public final class UndecodableRecordException extends SerializationException {
    UndecodableRecordException(String message) {
        super(message);
    }

    UndecodableRecordException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
