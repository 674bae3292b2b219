package org.newsmonitor.wire;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.story.EntityType;
import org.newsmonitor.story.Period;
import org.newsmonitor.story.Quantity;
import org.newsmonitor.story.Value;

/** Reads a value back from its canonical form, so that what one stage wrote the next one meets unchanged. */
final class CanonicalValue {
    private static final Pattern ZONE = Pattern.compile("(T\\d\\d:\\d\\d)(?:Z|[+-]\\d\\d:\\d\\d)$");

    /** Length of {@code 2018-11-30T15:00}; the end of a rough range of these is where it ends, not the last minute of it. */
    private static final int MINUTE = 16;

    private CanonicalValue() {}

    /** Null for a form that is none of ours: such a mention keeps its text, and its article is not lost over it. */
    static @Nullable Value read(EntityType type, String canonical) {
        try {
            return type == EntityType.DATE || type == EntityType.TIME ? period(canonical) : quantity(canonical);
        } catch (DateTimeException | IllegalArgumentException e) {
            return null;
        }
    }

    static Quantity quantity(String canonical) {
        boolean approximate = canonical.startsWith("~");
        String amount = approximate ? canonical.substring(1) : canonical;
        int space = amount.indexOf(' ');
        String unit = space < 0 ? "" : amount.substring(space + 1);
        String range = space < 0 ? amount : amount.substring(0, space);
        int dots = range.indexOf("..");
        if (dots < 0) {
            double exact = Double.parseDouble(range);
            return new Quantity(exact, exact, approximate, unit);
        }
        double low = bound(range.substring(0, dots), Double.NEGATIVE_INFINITY);
        double high = bound(range.substring(dots + 2), Double.POSITIVE_INFINITY);
        return new Quantity(low, high, approximate, unit);
    }

    private static double bound(String amount, double open) {
        return amount.isEmpty() ? open : Double.parseDouble(amount);
    }

    static Period period(String canonical) {
        String clock = ZONE.matcher(canonical).replaceFirst("$1");
        String[] stated = clock.replace("~", "").split("/", -1);
        String last = stated[stated.length - 1];
        boolean exclusive = canonical.startsWith("~") && stated.length > 1 && last.length() == MINUTE;
        return new Period(startOf(stated[0]), exclusive ? startOf(last) : endOf(last), canonical);
    }

    /** Number of characters, which tells how exact a time is; years before 1 have a sign besides. */
    private static int precision(String stated) {
        return stated.startsWith("-") ? stated.length() - 1 : stated.length();
    }

    private static LocalDateTime startOf(String stated) {
        return switch (precision(stated)) {
            case 4 -> Year.of(Integer.parseInt(stated)).atDay(1).atStartOfDay();
            case 7 -> YearMonth.parse(stated).atDay(1).atStartOfDay();
            case 10 -> LocalDate.parse(stated).atStartOfDay();
            case 13 ->
                LocalDate.parse(stated.substring(0, 10))
                        .atTime(LocalTime.of(Integer.parseInt(stated.substring(11)), 0));
            default -> LocalDateTime.parse(stated);
        };
    }

    private static LocalDateTime endOf(String stated) {
        LocalDateTime start = startOf(stated);
        return switch (precision(stated)) {
            case 4 -> start.plusYears(1);
            case 7 -> start.plusMonths(1);
            case 10 -> start.plusDays(1);
            case 13 -> start.plusHours(1);
            case MINUTE -> start.plusMinutes(1);
            default -> start.plusSeconds(1);
        };
    }
}
