package org.newsmonitor.entity.value;

import java.time.LocalDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.entity.token.Tokens;
import org.newsmonitor.story.EntityType;

/** Reads the season of a stated year: "spring 2025", "the summer of 2024", "the winter of 1947". */
final class SeasonReader implements ValueReader {
    private static final Set<String> NAMES = Set.of("spring", "summer", "autumn", "fall", "winter");

    @Override
    public @Nullable Reading readAt(Tokens tokens, int at, LocalDateTime published) {
        int start = tokens.is(at, "the") ? at + 1 : at;
        if (!NAMES.contains(tokens.lower(start))) {
            return null;
        }
        int of = tokens.is(start + 1, "of") ? start + 2 : start + 1;
        int year = YearNumber.at(tokens, of);
        return year < 0
                ? null
                : new Reading(EntityType.DATE, Season.named(tokens.lower(start)).in(year), of + 1);
    }
}
