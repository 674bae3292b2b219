package org.newsmonitor.clean;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.story.DateQuality;

/** When an article was published, and how that is known. */
record PublicationDate(@Nullable Instant instant, @Nullable DateQuality quality) {
    /** No newsroom has put anything on a wire before this; such dates are defaults of broken clocks. */
    private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");

    /**
     * @param stated by the source; it wins when it is possible
     * @param read from the page, the most trustworthy first
     */
    static PublicationDate of(@Nullable Instant stated, List<Instant> read, Instant latest) {
        if (isPossible(stated, latest)) {
            return new PublicationDate(stated, DateQuality.AS_STATED);
        }
        for (Instant each : read) {
            if (isPossible(each, latest)) {
                return new PublicationDate(each, DateQuality.INFERRED);
            }
        }
        boolean future =
                (stated != null && stated.isAfter(latest)) || read.stream().anyMatch(latest::isBefore);
        return future ? new PublicationDate(latest, DateQuality.CLAMPED) : new PublicationDate(null, null);
    }

    static boolean isPossible(@Nullable Instant instant, Instant latest) {
        return instant != null && !instant.isAfter(latest) && !instant.isBefore(EARLIEST);
    }
}
