package org.newsmonitor.entity.value;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.entity.token.Tokens;
import org.newsmonitor.story.EntityType;

/** Reads "today", "yesterday", "tomorrow", "tonight", "this morning", "last night", "yesterday evening". */
final class RelativeDayReader implements ValueReader {
    private static final Set<String> AFTER_ADVERB =
            Set.of("in", "on", "at", "from", "into", "by", "and", "when", "as", "after", "to", "near", "with", "for");
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
        int aside = tokens.is(at, "the") && tokens.is(at + 1, "day") ? at + 2 : at;
        if (aside > at && tokens.is(aside, "before") && tokens.is(aside + 1, "yesterday")) {
            return new Reading(EntityType.DATE, Periods.day(today.minusDays(2)), aside + 2);
        }
        if (aside > at && tokens.is(aside, "after") && tokens.is(aside + 1, "tomorrow")) {
            return new Reading(EntityType.DATE, Periods.day(today.plusDays(2)), aside + 2);
        }
        return switch (word) {
            case "overnight" ->
                isAdverb(tokens, at + 1)
                        ? new Reading(EntityType.TIME, new DayPart(18, 30).on(today.minusDays(1)), at + 1)
                        : null;
            case "tonight" -> new Reading(EntityType.TIME, new DayPart(18, 30).on(today), at + 1);
            case "this" -> DayPart.readAt(tokens, at + 1, today);
            case "last" ->
                tokens.is(at + 1, "night") || tokens.is(at + 1, "evening")
                        ? DayPart.readAt(tokens, at + 1, today.minusDays(1))
                        : null;
            default -> null;
        };
    }

    /** "died overnight in", not "overnight stay". */
    private static boolean isAdverb(Tokens tokens, int next) {
        return !tokens.has(next) || !tokens.get(next).isWord() || AFTER_ADVERB.contains(tokens.lower(next));
    }
}
