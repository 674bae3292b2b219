package org.newsmonitor.clean;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When a source last changed an article. Nothing depends on it, so that what is impossible is left out, not repaired. */
final class UpdateDate {
    private UpdateDate() {}

    /** @param read as the page states it */
    static @Nullable Instant of(@Nullable Instant read, @Nullable Instant published, Instant latest) {
        boolean possible = PublicationDate.isPossible(read, latest);
        return possible && read != null && (published == null || !read.isBefore(published)) ? read : null;
    }
}
