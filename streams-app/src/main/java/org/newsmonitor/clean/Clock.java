package org.newsmonitor.clean;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The time of day that stands beside a date, and its zone. */
record Clock(LocalTime time, ZoneId zone) {
    static final Clock MIDNIGHT = new Clock(LocalTime.MIDNIGHT, ZoneOffset.UTC);

    private static final int NEAR = 24;
    private static final Pattern TIME = Pattern.compile(
            "(?<![\\d:])(\\d{1,2})[:h](\\d{2})(?::(\\d{2}))?(?:[.,:]\\d{1,9})?(?!\\d)"
                    + "(?: ?([ap])\\.?m\\.?)?(?: ?(?:\\(?(utc|gmt|z|[ecmp][sd]?t|bst|cest|cet)\\b\\)?)?([+-]\\d{2}:?(?:\\d{2})?)?)?");
    private static final Map<String, ZoneId> ZONES = Map.ofEntries(
            Map.entry("et", ZoneId.of("America/New_York")),
            Map.entry("est", ZoneOffset.ofHours(-5)),
            Map.entry("edt", ZoneOffset.ofHours(-4)),
            Map.entry("ct", ZoneId.of("America/Chicago")),
            Map.entry("cst", ZoneOffset.ofHours(-6)),
            Map.entry("cdt", ZoneOffset.ofHours(-5)),
            Map.entry("mt", ZoneId.of("America/Denver")),
            Map.entry("mst", ZoneOffset.ofHours(-7)),
            Map.entry("mdt", ZoneOffset.ofHours(-6)),
            Map.entry("pt", ZoneId.of("America/Los_Angeles")),
            Map.entry("pst", ZoneOffset.ofHours(-8)),
            Map.entry("pdt", ZoneOffset.ofHours(-7)),
            Map.entry("bst", ZoneOffset.ofHours(1)),
            Map.entry("cet", ZoneOffset.ofHours(1)),
            Map.entry("cest", ZoneOffset.ofHours(2)));

    /** The first time closely behind the date, else the last closely before it, else midnight. */
    static Clock beside(String text, int start, int end) {
        Matcher behind = TIME.matcher(text).region(end, text.length()).useTransparentBounds(true);
        if (behind.find() && behind.start() - end <= NEAR) {
            return of(behind);
        }
        Matcher before = TIME.matcher(text).region(Math.max(0, start - NEAR), start);
        return before.find() ? of(before) : MIDNIGHT;
    }

    private static Clock of(Matcher time) {
        try {
            int hour = Integer.parseInt(time.group(1));
            String half = time.group(4);
            hour = half == null ? hour : hour % 12 + (half.equals("p") ? 12 : 0);
            int second = time.group(3) == null ? 0 : Integer.parseInt(time.group(3));
            return new Clock(
                    LocalTime.of(hour, Integer.parseInt(time.group(2)), second), zone(time.group(5), time.group(6)));
        } catch (DateTimeException impossible) {
            return MIDNIGHT;
        }
    }

    private static ZoneId zone(@Nullable String name, @Nullable String offset) {
        if (offset != null) {
            return ZoneOffset.of(offset);
        }
        return name == null ? ZoneOffset.UTC : ZONES.getOrDefault(name, ZoneOffset.UTC);
    }

    Instant on(LocalDate day) {
        return day.atTime(time).atZone(zone).toInstant();
    }
}
