package org.newsmonitor.entity.value;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.entity.token.Tokens;
import org.newsmonitor.story.EntityType;

/** Reads "today", "yesterday", "tomorrow", "tonight", "this morning", "last night", "yesterday evening". */
final class RelativeDayReader implements ValueReader {
    private static final Map<String, Integer> DAYS = Map.of("today", 0, "yesterday", -1, "tomorrow", 1);

    @Override
    public @Nullable Reading readAt(Tokens tokens, int at, LocalDateTime published) {
        LocalDate today = published.toLocalDate();
        String word = tokens.lower(at);
        Integer shift = DAYS.get(word);
        if (shift != null) {
            LocalDate day = today.plusDays(shift);
            Reading part = DayPart.readAt(tokens, at + 1, day);
            return part != null ? part : new Reading(EntityType.DATE, Periods.day(day), at + 1);
        }
        return switch (word) {
            case "tonight" -> new Reading(EntityType.TIME, new DayPart(18, 30).on(today), at + 1);
            case "this" -> DayPart.readAt(tokens, at + 1, today);
            case "last" ->
                tokens.is(at + 1, "night") || tokens.is(at + 1, "evening")
                        ? DayPart.readAt(tokens, at + 1, today.minusDays(1))
                        : null;
            default -> null;
        };
    }
}
