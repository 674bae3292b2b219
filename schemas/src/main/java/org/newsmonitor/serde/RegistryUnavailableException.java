package org.newsmonitor.serde;

import org.jspecify.annotations.Nullable;

/** No registry URL gave a usable answer, after every retry: unreachable, overloaded, failing or not a registry. */
public final class RegistryUnavailableException extends RegistryException {
    RegistryUnavailableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
