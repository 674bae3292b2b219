package org.newsmonitor.entity.value;

import java.time.LocalDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.entity.token.Tokens;
import org.newsmonitor.story.EntityType;
import org.newsmonitor.story.Period;

/** Reads a part of a day that is named before the day: "the evening of March 3", "the early hours of Monday", "dawn on Friday". */
final class DayPartReader implements ValueReader {
    private static final DayPart SMALL_HOURS = new DayPart(0, 6);
    private static final Set<String> SMALL = Set.of("early", "small", "wee", "predawn");

    private final ValueReader days = new WholeDateReader();

    @Override
    public @Nullable Reading readAt(Tokens tokens, int at, LocalDateTime published) {
        int start = tokens.is(at, "the") ? at + 1 : at;
        int hours = afterHours(tokens, start);
        DayPart part = hours > 0 ? SMALL_HOURS : DayPart.named(tokens.lower(start));
        int of = hours > 0 ? hours : start + 1;
        boolean joined = tokens.is(of, "of") || tokens.is(of, "on");
        Reading day = part != null && joined ? days.readAt(tokens, of + 1, published) : null;
        return part != null
                        && day != null
                        && day.value() instanceof Period period
                        && (Periods.isDay(period) || isMorning(tokens, hours, day))
                ? new Reading(EntityType.TIME, part.on(period.from().toLocalDate()), day.end())
                : null;
    }

    /** Index of the token after "early hours", "small hours", "early morning hours"; -1 where none stand. */
    private static int afterHours(Tokens tokens, int at) {
        int name = tokens.is(at + 1, "morning") ? at + 2 : at + 1;
        return SMALL.contains(tokens.lower(at)) && tokens.is(name, "hours") ? name + 1 : -1;
    }

    /** "The early hours of Sunday morning". */
    private static boolean isMorning(Tokens tokens, int hours, Reading day) {
        return hours > 0 && day.type() == EntityType.TIME && tokens.is(day.end() - 1, "morning");
    }
}
