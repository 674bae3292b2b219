package org.newsmonitor.producer.fetch;

import java.net.URI;

/** One thing to get. */
public record FetchRequest(URI uri, Validators validators, Purpose purpose) {
    public static FetchRequest feed(URI uri, Validators validators) {
        return new FetchRequest(uri, validators, Purpose.FEED);
    }

    public static FetchRequest page(URI uri) {
        return new FetchRequest(uri, Validators.NONE, Purpose.PAGE);
    }
}
