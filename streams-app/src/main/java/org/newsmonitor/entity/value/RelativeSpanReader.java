package org.newsmonitor.entity.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.entity.token.Tokens;
import org.newsmonitor.story.EntityType;
import org.newsmonitor.story.Period;

/** Reads weeks, months and years told from publication: "last year", "this week", "next month", "last November". */
final class RelativeSpanReader implements ValueReader {
    private static final Set<String> PARTS = Set.of("end", "start", "beginning", "middle", "half", "rest", "close");
    private static final Set<String> WEEKEND = Set.of("over", "at", "on", "during");

    @Override
    public @Nullable Reading readAt(Tokens tokens, int at, LocalDateTime published) {
        if (tokens.is(at, "past") && tokens.is(at - 1, "the")) {
            return past(tokens.lower(at + 1), published.toLocalDate(), at + 2);
        }
        if (tokens.is(at, "the")) {
            return under(tokens, at, published.toLocalDate());
        }
        Integer shift = shift(tokens.lower(at));
        if (shift == null) {
            return null;
        }
        LocalDate day = published.toLocalDate();
        if (shift != 0 && tokens.is(at - 1, "the")) {
            return tokens.is(at, "last") ? past(tokens.lower(at + 1), day, at + 2) : null;
        }
        Month month = CalendarWords.month(tokens, at + 1);
        Period period =
                month == null ? span(tokens.lower(at + 1), shift, day) : Periods.month(named(month, shift, day));
        return period == null ? null : new Reading(EntityType.DATE, period, at + 2);
    }

    /** "the past month", "the last month": the stretch of that length up to publication. */
    private static @Nullable Reading past(String unit, LocalDate day, int end) {
        LocalDate from = switch (unit) {
            case "week" -> day.minusWeeks(1);
            case "fortnight" -> day.minusWeeks(2);
            case "month" -> day.minusMonths(1);
            case "year" -> day.minusYears(1);
            case "decade" -> day.minusYears(10);
            default -> day;
        };
        Period period = Periods.roughly(from.atStartOfDay(), day.plusDays(1).atStartOfDay());
        return from.equals(day) ? null : new Reading(EntityType.DATE, period, end);
    }

    /** "by the end of the year", "over the weekend": the one under way, the weekend just over. */
    private static @Nullable Reading under(Tokens tokens, int at, LocalDate day) {
        boolean parted = tokens.is(at - 1, "of") && PARTS.contains(tokens.lower(at - 2));
        boolean weekend = tokens.is(at + 1, "weekend") && WEEKEND.contains(tokens.lower(at - 1));
        Period period = parted ? span(tokens.lower(at + 1), 0, day) : weekend ? weekend(-1, day) : null;
        return period == null ? null : new Reading(EntityType.DATE, period, at + 2);
    }

    private static @Nullable Integer shift(String word) {
        return switch (word) {
            case "last", "previous" -> -1;
            case "this", "current" -> 0;
            case "next", "coming" -> 1;
            default -> null;
        };
    }

    private static @Nullable Period span(String unit, int shift, LocalDate day) {
        return switch (unit) {
            case "week" -> week(day.plusWeeks(shift));
            case "weekend" -> weekend(shift, day);
            case "month" -> Periods.month(YearMonth.from(day).plusMonths(shift));
            case "year" -> Periods.year(day.getYear() + shift);
            case "summer", "winter", "spring", "autumn", "fall" ->
                Season.named(unit)
                        .in(day.getYear() + (shift < 0 && !Season.named(unit).isOver(day) ? -1 : Math.max(shift, 0)));
            default -> null;
        };
    }

    private static Period week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return Periods.days(monday, monday.plusDays(6));
    }

    private static Period weekend(int shift, LocalDate day) {
        LocalDate saturday = shift < 0
                ? day.minusDays(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY))
                : day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY)).plusWeeks(shift);
        return Periods.days(saturday, saturday.plusDays(1));
    }

    /** "last November" is the latest one that is over or under way; "this November" lies in the year of publication. */
    private static YearMonth named(Month month, int shift, LocalDate day) {
        YearMonth now = YearMonth.from(day);
        YearMonth same = YearMonth.of(day.getYear(), month);
        if (shift < 0) {
            return same.isBefore(now) ? same : same.minusYears(1);
        }
        return shift == 0 || same.isAfter(now) ? same : same.plusYears(1);
    }
}
