package org.newsmonitor.contradiction;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.newsmonitor.story.EntityType;
import org.newsmonitor.story.Mention;
import org.newsmonitor.story.Period;

/**
 * Times of day whose clause leaves the day open: "around 3:30 a.m.". The tagger gives them the day of publication, which a
 * report of the day before has too, so only the clock can be compared.
 */
final class Clock {
    private static final Pattern DAY = Pattern.compile(
            "(?i).*\\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|tonight|overnight|this|last|that|next|\\d{4})\\b.*");
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final Duration HALF_A_DAY = Duration.ofHours(12);

    private static final Pattern WEEKDAY = Pattern.compile("(?i)\\b(mon|tues|wednes|thurs|fri|satur|sun)day\\b");

    private static final Pattern ZONE = Pattern.compile("(?i)\\b(gmt|utc|cet|cest|bst|est|edt|et|pst|pdt|ist|msk)\\b");

    private Clock() {}

    /** The time zone it is given in, lower case; empty for local time. */
    static String zone(Mention time) {
        Matcher found = ZONE.matcher(time.text());
        return found.find() ? found.group().toLowerCase(Locale.ROOT) : "";
    }

    /** Midnight belongs to two days. */
    static boolean isMidnight(Mention time) {
        return time.text().toLowerCase(Locale.ROOT).contains("midnight");
    }

    /** "Sunday" in reports of a week apart may be one Sunday. */
    static boolean onOneWeekday(List<Mention> clause, List<Mention> other) {
        Set<String> days = weekdays(clause);
        return weekdays(other).stream().anyMatch(days::contains);
    }

    private static Set<String> weekdays(List<Mention> clause) {
        return clause.stream()
                .map(mention -> WEEKDAY.matcher(mention.text()))
                .filter(Matcher::find)
                .map(found -> found.group().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /** Whether no word of the clause tells the day of this time. */
    static boolean isOpen(List<Mention> clause, Mention time) {
        return time.type() == EntityType.TIME
                && !DAY.matcher(time.text()).matches()
                && clause.stream().noneMatch(other -> other.type() == EntityType.DATE);
    }

    /** How far apart two times are on the clock, at most twelve hours; zero or less where they overlap. */
    static Duration gap(Period one, Period other) {
        Duration apart = Duration.between(one.from(), other.from());
        long days = Math.floorDiv(apart.plus(HALF_A_DAY).toSeconds(), A_DAY.toSeconds());
        Period moved = new Period(other.from().minusDays(days), other.to().minusDays(days), other.canonical());
        return one.gapTo(moved);
    }
}
