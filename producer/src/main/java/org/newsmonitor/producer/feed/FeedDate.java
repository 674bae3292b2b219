package org.newsmonitor.producer.feed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A date as a feed states it and how far to trust it; no moment when the quality is MISSING or UNREADABLE. */
record FeedDate(@Nullable Instant instant, DateQuality quality) {
    static final FeedDate MISSING = new FeedDate(null, DateQuality.MISSING);
    static final FeedDate UNREADABLE = new FeedDate(null, DateQuality.UNREADABLE);
}
