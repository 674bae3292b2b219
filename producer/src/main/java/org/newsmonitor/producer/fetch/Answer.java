package org.newsmonitor.producer.fetch;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a server's answer says beside its content.
 *
 * @param uri that answered, after redirects
 * @param movedTo where the thing has moved for good: the target of the unbroken run of permanent redirects that the
 *     request began with
 * @param validators to ask with next time
 * @param freshFor how long the server says the answer stays good; zero when it must be asked again each time
 * @param retryAfter how long the server wants to be left alone
 */
public record Answer(
        URI uri,
        @Nullable URI movedTo,
        int status,
        Validators validators,
        @Nullable Duration freshFor,
        @Nullable Duration retryAfter) {}
