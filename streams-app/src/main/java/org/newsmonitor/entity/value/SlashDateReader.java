package org.newsmonitor.entity.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.entity.token.Tokens;
import org.newsmonitor.story.EntityType;

/** Reads dates in figures whose order leaves no doubt: "25/12/2025", "12/25/2025", "3/3/2025", "25.12.2025". */
final class SlashDateReader implements ValueReader {
    @Override
    public @Nullable Reading readAt(Tokens tokens, int at, LocalDateTime published) {
        DayNumber first = tokens.isFigure(at) ? DayNumber.readAt(tokens, at) : null;
        boolean parted = first != null && tokens.is(at + 1, "/") && tokens.is(at + 3, "/") && isGlued(tokens, at);
        DayNumber second = parted && tokens.isFigure(at + 2) ? DayNumber.readAt(tokens, at + 2) : null;
        int year = second == null ? -1 : YearNumber.at(tokens, at + 4);
        if (first == null || second == null || year < 0) {
            return null;
        }
        boolean certain = first.day() > 12 || second.day() > 12 || first.day() == second.day();
        boolean monthFirst = second.day() > 12;
        return certain
                ? day(year, monthFirst ? first.day() : second.day(), monthFirst ? second.day() : first.day(), at + 5)
                : null;
    }

    private static boolean isGlued(Tokens tokens, int at) {
        return tokens.isGlued(at + 1) && tokens.isGlued(at + 2) && tokens.isGlued(at + 3) && tokens.isGlued(at + 4);
    }

    private static @Nullable Reading day(int year, int month, int day, int end) {
        try {
            return new Reading(EntityType.DATE, Periods.day(LocalDate.of(year, month, day)), end);
        } catch (DateTimeException e) {
            return null; // 31/2 and 25/25 are no dates, whatever they are
        }
    }
}
