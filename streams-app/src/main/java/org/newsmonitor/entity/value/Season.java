package org.newsmonitor.entity.value;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.newsmonitor.story.Period;

/**
 * A season of the northern year, by whole months.
 *
 * @param firstMonth 12 for winter, which begins in the year before
 */
record Season(int firstMonth) {
    static Season named(String word) {
        return switch (word) {
            case "spring" -> new Season(3);
            case "summer" -> new Season(6);
            case "autumn", "fall" -> new Season(9);
            default -> new Season(12);
        };
    }

    Period in(int year) {
        LocalDateTime from =
                LocalDate.of(firstMonth == 12 ? year - 1 : year, firstMonth, 1).atStartOfDay();
        return Periods.roughly(from, from.plusMonths(3));
    }

    boolean isOver(LocalDate day) {
        return !in(day.getYear()).to().isAfter(day.atStartOfDay());
    }
}
