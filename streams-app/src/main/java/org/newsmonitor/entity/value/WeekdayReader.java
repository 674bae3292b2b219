package org.newsmonitor.entity.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.entity.token.Tokens;
import org.newsmonitor.story.EntityType;

/** Reads "Monday", "last Monday", "next Friday", "Monday, July 7" and "Tuesday evening". */
final class WeekdayReader implements ValueReader {
    private final MonthDayReader monthDay = new MonthDayReader();

    @Override
    public @Nullable Reading readAt(Tokens tokens, int at, LocalDateTime published) {
        boolean qualified = tokens.is(at, "last") || tokens.is(at, "next") || tokens.is(at, "this");
        int name = qualified ? at + 1 : at;
        DayOfWeek day = CalendarWords.weekday(tokens, name);
        if (day == null) {
            return null;
        }
        Reading full = monthDay.readAt(tokens, tokens.is(name + 1, ",") ? name + 2 : name + 1, published);
        if (full != null && full.value() instanceof org.newsmonitor.story.Period period && Periods.isDay(period)) {
            return full;
        }
        LocalDate date = Bias.weekday(tokens, name, day, published.toLocalDate());
        Reading part = DayPart.readAt(tokens, name + 1, date);
        return part != null ? part : new Reading(EntityType.DATE, Periods.day(date), name + 1);
    }
}
