package org.newsmonitor.entity.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.entity.token.Tokens;
import org.newsmonitor.story.EntityType;

/** Reads "Monday through Friday", "from Tuesday to Thursday": the last day is the next of its name after the first. */
final class WeekdayRangeReader implements ValueReader {
    /** "Postponed from Monday to Friday" tells two days. */
    private static final Set<String> MOVED =
            Set.of("postponed", "moved", "delayed", "rescheduled", "shifted", "changed", "switched", "forward", "back");

    @Override
    public @Nullable Reading readAt(Tokens tokens, int at, LocalDateTime published) {
        int start = tokens.is(at, "from") ? at + 1 : at;
        DayOfWeek first = CalendarWords.weekday(tokens, start);
        if (first == null || !joins(tokens, start + 1, start > at) || MOVED.contains(tokens.lower(at - 1))) {
            return null;
        }
        DayOfWeek last = CalendarWords.weekday(tokens, start + 2);
        if (last == null || last == first) {
            return null;
        }
        LocalDate from = Bias.weekday(tokens, start, first, published.toLocalDate());
        LocalDate to = from.with(TemporalAdjusters.next(last));
        return new Reading(EntityType.DATE, Periods.days(from, to), start + 3);
    }

    /** "To" and a hyphen only behind "from", since a meeting may move from Monday to Friday in other words. */
    private static boolean joins(Tokens tokens, int at, boolean led) {
        return tokens.is(at, "through")
                || tokens.isHyphen(at)
                || (led && (tokens.is(at, "to") || tokens.is(at, "until")));
    }
}
