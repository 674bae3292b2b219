package org.newsmonitor.entity.value;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.entity.token.Tokens;
import org.newsmonitor.story.EntityType;
import org.newsmonitor.story.Period;

/** Reads the week that begins with a day: "the week of March 2", "the week beginning 2 March". */
final class WeekOfReader implements ValueReader {
    private final ValueReader monthDay = new MonthDayReader();

    @Override
    public @Nullable Reading readAt(Tokens tokens, int at, LocalDateTime published) {
        boolean begins = tokens.is(at + 2, "of") || tokens.is(at + 2, "beginning") || tokens.is(at + 2, "starting");
        if (!tokens.is(at, "the") || !tokens.is(at + 1, "week") || !begins) {
            return null;
        }
        Reading first = monthDay.readAt(tokens, at + 3, published);
        if (first == null || !(first.value() instanceof Period period) || !Periods.isDay(period)) {
            return null;
        }
        LocalDate day = period.from().toLocalDate();
        return new Reading(EntityType.DATE, Periods.days(day, day.plusDays(6)), first.end());
    }
}
