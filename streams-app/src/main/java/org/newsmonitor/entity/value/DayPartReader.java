package org.newsmonitor.entity.value;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.entity.token.Tokens;
import org.newsmonitor.story.Period;

/** Reads a part of a day that is named before the day: "the evening of March 3", "the early hours of Monday", "dawn on Friday". */
final class DayPartReader implements ValueReader {
    private final ValueReader days = new WholeDateReader();

    @Override
    public @Nullable Reading readAt(Tokens tokens, int at, LocalDateTime published) {
        int start = tokens.is(at, "the") ? at + 1 : at;
        boolean hours = tokens.is(start + 1, "hours") && (tokens.is(start, "early") || tokens.is(start, "small"));
        DayPart part = hours ? new DayPart(0, 6) : DayPart.named(tokens.lower(start));
        int of = hours ? start + 2 : start + 1;
        boolean joined = tokens.is(of, "of") || tokens.is(of, "on");
        Reading day = part != null && joined ? days.readAt(tokens, of + 1, published) : null;
        return part != null && day != null && day.value() instanceof Period period && Periods.isDay(period)
                ? new Reading(
                        org.newsmonitor.story.EntityType.TIME,
                        part.on(period.from().toLocalDate()),
                        day.end())
                : null;
    }
}
