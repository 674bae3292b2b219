package org.newsmonitor.producer.ingest.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a poll came to. */
public sealed interface Outcome {
    /**
     * A document was read.
     *
     * @param newItems when each item not seen before was published; null where that is not known
     * @param atLeast until the next poll, as the feed asks
     */
    record Read(List<@Nullable Instant> newItems, Duration atLeast) implements Outcome {
        public Read {
            newItems = java.util.Collections.unmodifiableList(new java.util.ArrayList<>(newItems));
        }
    }

    /** Nothing has changed since the last poll. */
    record Unchanged(Duration atLeast) implements Outcome {}

    /** @param notBefore when the server allows the next request, if it said */
    record Failed(Trouble trouble, String detail, @Nullable Instant notBefore) implements Outcome {}
}
