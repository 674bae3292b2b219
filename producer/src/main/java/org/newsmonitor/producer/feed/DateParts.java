package org.newsmonitor.producer.feed;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The parts of a stated date, which may not exist in any calendar. */
record DateParts(int year, int month, int day, @Nullable ClockTime time, String zone) {
    private static final int MONTHS = 12;
    private static final int NO_YEAR_BELOW = 100;

    FeedDate date() {
        if (year < NO_YEAR_BELOW) {
            return FeedDate.MISSING;
        }
        // 25/12/2026 is no American date.
        boolean swapped = month > MONTHS && day >= 1 && day <= MONTHS;
        return swapped
                ? new DateParts(year, /* month= */ day, /* day= */ month, time, zone).inCalendar()
                : inCalendar();
    }

    private FeedDate inCalendar() {
        YearMonth in = YearMonth.of(year, Math.max(1, Math.min(MONTHS, month)));
        LocalDate nearest = in.atDay(Math.max(1, Math.min(in.lengthOfMonth(), day)));
        boolean exists = in.getMonthValue() == month && nearest.getDayOfMonth() == day;
        if (time == null) {
            return new FeedDate(
                    nearest.atStartOfDay().toInstant(ZoneOffset.UTC),
                    exists ? DateQuality.DAY_ONLY : DateQuality.IMPOSSIBLE);
        }
        return at(time, nearest, exists);
    }

    private FeedDate at(ClockTime clock, LocalDate nearest, boolean dayExists) {
        LocalDateTime local = clock.hour() == 24 && clock.exists()
                ? nearest.plusDays(1).atStartOfDay()
                : nearest.atTime(
                        Math.min(23, clock.hour()), Math.min(59, clock.minute()), Math.min(59, clock.second()));
        ZoneId known = TimeZones.of(zone);
        Instant instant = instant(local, known);
        boolean exists = dayExists && clock.exists();
        DateQuality quality = known == null ? DateQuality.ZONE_ASSUMED : DateQuality.EXACT;
        return new FeedDate(instant, exists ? quality : DateQuality.IMPOSSIBLE);
    }

    private static Instant instant(LocalDateTime local, @Nullable ZoneId zone) {
        try {
            return local.atZone(zone == null ? ZoneOffset.UTC : zone).toInstant();
        } catch (DateTimeException e) {
            return local.toInstant(ZoneOffset.UTC);
        }
    }
}
