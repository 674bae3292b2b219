package org.newsmonitor.producer.fetch;

import org.jspecify.annotations.Nullable;

/**
 * What a server gave to ask with next time: is there anything newer than this?
 *
 * @param etag as sent, with its quotes
 * @param lastModified as sent; never parsed, since some servers only compare it letter by letter
 */
public record Validators(@Nullable String etag, @Nullable String lastModified) {
    public static final Validators NONE = new Validators(null, null);
}
