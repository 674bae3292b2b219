package org.newsmonitor.entity.value;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.entity.token.Tokens;
import org.newsmonitor.story.EntityType;
import org.newsmonitor.story.Period;

/** Reads two times of one day that bound a stretch: "between 3 and 4 p.m.", "from 9am to 5pm", "9-11 a.m.". */
final class ClockRange {
    private ClockRange() {}

    static @Nullable Reading readAt(Tokens tokens, int at, LocalDate day) {
        boolean between = tokens.is(at, "between");
        int start = between || tokens.is(at, "from") ? at + 1 : at;
        Clock first = Clock.readAt(tokens, start);
        ClockFigure bare = first == null && tokens.isFigure(start) ? ClockFigure.readAt(tokens, start) : null;
        int end = first != null ? first.end() : bare != null ? bare.end() : at;
        Clock last = end > at && joins(tokens, end, between) ? Clock.readAt(tokens, end + 1) : null;
        if (last == null || (bare != null && !isHalfDay(tokens, last))) {
            return null;
        }
        LocalTime from = first != null ? first.time() : bare != null ? inHalfOf(last.time(), bare) : null;
        if (from == null) {
            return null;
        }
        LocalDate until = from.isBefore(last.time()) ? day : day.plusDays(1);
        Period range = Periods.range(Periods.minute(day, from, ""), Periods.minute(until, last.time(), ""));
        return new Reading(EntityType.TIME, range, last.end());
    }

    private static boolean joins(Tokens tokens, int at, boolean between) {
        return between
                ? tokens.is(at, "and")
                : tokens.isHyphen(at) || tokens.is(at, "to") || tokens.is(at, "until") || tokens.is(at, "till");
    }

    /** Whether the second time ends with its half of the day, which then holds for the first. */
    private static boolean isHalfDay(Tokens tokens, Clock last) {
        return HalfDay.readAt(tokens, last.end() - 1) != null;
    }

    private static @Nullable LocalTime inHalfOf(LocalTime last, ClockFigure first) {
        if (first.hour() < 1 || first.hour() > 12) {
            return null;
        }
        LocalTime same = LocalTime.of(first.hour() % 12 + (last.getHour() >= 12 ? 12 : 0), first.minute());
        return same.isBefore(last) ? same : same.minusHours(12);
    }
}
