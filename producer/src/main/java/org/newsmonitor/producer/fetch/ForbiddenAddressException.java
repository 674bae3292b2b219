package org.newsmonitor.producer.fetch;

import java.net.UnknownHostException;

/** A host whose every address is one that must not be asked. */
final class ForbiddenAddressException extends UnknownHostException {
    ForbiddenAddressException(String host) {
        super(host + " is not on the public internet");
    }
}
