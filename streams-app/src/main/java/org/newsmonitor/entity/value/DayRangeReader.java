package org.newsmonitor.entity.value;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.entity.token.Tokens;
import org.newsmonitor.story.EntityType;
import org.newsmonitor.story.Period;

/** Reads two dates that bound a stretch: "28 February to 3 March", "from March 3 through March 5", "between 2015 and 2018". */
final class DayRangeReader implements ValueReader {
    private final ValueReader monthDay = new MonthDayReader();
    private final ValueReader year = new YearReader();

    @Override
    public @Nullable Reading readAt(Tokens tokens, int at, LocalDateTime published) {
        boolean between = tokens.is(at, "between");
        int start = between || tokens.is(at, "from") ? at + 1 : at;
        Reading first = date(tokens, start, published);
        if (first != null && between && isDaysOfMonth(first)) {
            return first;
        }
        if (first == null || !joins(tokens, first.end(), between)) {
            return null;
        }
        Reading last = date(tokens, first.end() + 1, published);
        boolean range = last != null
                && first.value() instanceof Period from
                && last.value() instanceof Period to
                && isPlain(from)
                && isPlain(to)
                && from.to().isBefore(to.to())
                && !from.overlaps(to)
                && (start > at || from.canonical().length() == 10);
        return range && last != null && first.value() instanceof Period from && last.value() instanceof Period to
                ? new Reading(EntityType.DATE, Periods.range(from, to), last.end())
                : null;
    }

    private @Nullable Reading date(Tokens tokens, int at, LocalDateTime published) {
        Reading day = monthDay.readAt(tokens, at, published);
        return day != null ? day : year.readAt(tokens, at, published);
    }

    /** "between 3 and 5 January". */
    private static boolean isDaysOfMonth(Reading read) {
        return read.value() instanceof Period period && period.canonical().length() == "2018-11-30/2018-11-30".length();
    }

    private static boolean isPlain(Period period) {
        return period.canonical().indexOf('/') < 0 && !period.canonical().startsWith("~");
    }

    private static boolean joins(Tokens tokens, int at, boolean between) {
        return between
                ? tokens.is(at, "and")
                : tokens.is(at, "to") || tokens.is(at, "through") || tokens.is(at, "until") || tokens.isHyphen(at);
    }
}
