package org.newsmonitor.story;

import java.time.LocalDateTime;

/**
 * A stretch of calendar time, as exact as the text is: a year, a month, a day, an hour, a minute.
 *
 * @param from inclusive
 * @param to exclusive
 * @param canonical ISO 8601, reduced to the stated precision: {@code 2018-11}, {@code 2018-11-30}, {@code 2018-11-30T15:00};
 *     two of these joined by {@code /} for a stated range; prefixed {@code ~} when approximate
 */
public record Period(LocalDateTime from, LocalDateTime to, String canonical) implements Value {
    public Period {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("not a period: " + from + " to " + to);
        }
    }

    public boolean overlaps(Period other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    public boolean contains(Period other) {
        return !from.isAfter(other.from) && !to.isBefore(other.to);
    }
}
