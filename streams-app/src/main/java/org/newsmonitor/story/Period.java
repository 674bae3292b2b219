package org.newsmonitor.story;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of calendar time, as exact as the text is: a year, a month, a day, an hour, a minute.
 *
 * @param from inclusive
 * @param to exclusive
 * @param canonical ISO 8601, reduced to the stated precision: {@code 2018-11}, {@code 2018-11-30}, {@code 2018-11-30T15:00};
 *     two of these joined by {@code /} for a stated range; prefixed {@code ~} when approximate; a time whose zone is stated
 *     ends with it ({@code Z}, {@code -05:00}), while {@code from} and {@code to} keep the clock as stated
 */
public record Period(LocalDateTime from, LocalDateTime to, String canonical) implements Value {
    private static final Pattern ZONE = Pattern.compile("T\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$");

    public Period {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("not a period: " + from + " to " + to);
        }
    }

    /** Two clocks of known zones are compared at the same zone; where one zone is unknown, as stated. */
    public boolean overlaps(Period other) {
        Optional<ZoneOffset> zone = zone();
        Optional<ZoneOffset> otherZone = other.zone();
        long shift = zone.isPresent() && otherZone.isPresent()
                ? zone.get().getTotalSeconds() - (long) otherZone.get().getTotalSeconds()
                : 0;
        return from.isBefore(other.to.plusSeconds(shift))
                && other.from.plusSeconds(shift).isBefore(to);
    }

    /** From the end of the one that starts first to the start of the other, clocks as stated; negative where they overlap. */
    public Duration gapTo(Period other) {
        return from.isBefore(other.from) ? Duration.between(to, other.from) : Duration.between(other.to, from);
    }

    /** The zone the text states, as an offset from UTC. */
    public Optional<ZoneOffset> zone() {
        Matcher matcher = ZONE.matcher(canonical);
        return matcher.find() ? Optional.of(ZoneOffset.of(matcher.group(1))) : Optional.empty();
    }

    public boolean contains(Period other) {
        return !from.isAfter(other.from) && !to.isBefore(other.to);
    }
}
