package org.newsmonitor.clean;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the dates pages and addresses state. A time without a zone is taken as UTC, a day as its first moment. */
final class StatedDates {
    private static final List<DateTimeFormatter> MACHINE = List.of(
            DateTimeFormatter.ISO_OFFSET_DATE_TIME,
            DateTimeFormatter.ofPattern("yyyy-MM-dd['T'][ ]HH:mm[:ss][.SSS][.SS][.S][ ]XX", Locale.ROOT),
            DateTimeFormatter.ofPattern("yyyy-MM-dd['T'][ ]HH:mm[:ss][ ]['Z'][XXX]", Locale.ROOT),
            DateTimeFormatter.RFC_1123_DATE_TIME,
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.BASIC_ISO_DATE);

    private static final String MONTHS = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";
    private static final String CLOCK = "(?:,?\\s+(?:at\\s+)?(\\d{1,2}):(\\d{2}))?";
    private static final Pattern DAY_FIRST =
            Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+" + MONTHS + ",?\\s+(\\d{4})" + CLOCK);
    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b" + MONTHS + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})" + CLOCK);
    private static final Pattern ADDRESS = Pattern.compile("/((?:19|20)\\d{2})[/-](\\d{1,2})[/-](\\d{1,2})(?=[/-]|$)");
    private static final String ORDER = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final int LONGEST = 120;

    private StatedDates() {}

    /** A date as machines or people write it. */
    static @Nullable Instant read(@Nullable String text) {
        if (text == null || text.isBlank() || text.length() > LONGEST) {
            return null;
        }
        String stripped = text.strip();
        for (DateTimeFormatter format : MACHINE) {
            Instant instant = read(stripped, format);
            if (instant != null) {
                return instant;
            }
        }
        return written(stripped.toLowerCase(Locale.ROOT));
    }

    /** The day in an address such as {@code /2026/03/04/ferry-fire}. */
    static @Nullable Instant inAddress(@Nullable String url) {
        Matcher matcher = ADDRESS.matcher(url == null ? "" : url);
        return matcher.find() ? instant(matcher.group(1), matcher.group(2), matcher.group(3), null, null) : null;
    }

    private static @Nullable Instant read(String text, DateTimeFormatter format) {
        try {
            TemporalAccessor read = format.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            if (read instanceof OffsetDateTime exact) {
                return exact.toInstant();
            }
            return read instanceof LocalDateTime local
                    ? local.toInstant(ZoneOffset.UTC)
                    : LocalDate.from(read).atStartOfDay().toInstant(ZoneOffset.UTC);
        } catch (DateTimeException other) {
            return null;
        }
    }

    private static @Nullable Instant written(String text) {
        Matcher day = DAY_FIRST.matcher(text);
        if (day.find()) {
            return instant(day.group(3), month(day.group(2)), day.group(1), day.group(4), day.group(5));
        }
        Matcher month = MONTH_FIRST.matcher(text);
        return month.find()
                ? instant(month.group(3), month(month.group(1)), month.group(2), month.group(4), month.group(5))
                : null;
    }

    private static String month(String name) {
        return String.valueOf(ORDER.indexOf(name) / 3 + 1);
    }

    private static @Nullable Instant instant(
            String year, String month, String day, @Nullable String hour, @Nullable String minute) {
        try {
            LocalTime time = hour == null || minute == null
                    ? LocalTime.MIDNIGHT
                    : LocalTime.of(Integer.parseInt(hour), Integer.parseInt(minute));
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                    .atTime(time)
                    .toInstant(ZoneOffset.UTC);
        } catch (DateTimeException impossible) {
            return null;
        }
    }
}
