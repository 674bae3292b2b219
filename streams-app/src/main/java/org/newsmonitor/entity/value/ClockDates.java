package org.newsmonitor.entity.value;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.entity.token.Tokens;
import org.newsmonitor.story.EntityType;
import org.newsmonitor.story.Mention;
import org.newsmonitor.story.Period;

/** Puts a time of day on the date that stands beside it: "at 3 p.m. on Monday", "on Monday at 3 p.m.". */
final class ClockDates {
    /** Farthest a date may stand from its time, in characters. */
    private static final int BESIDE = 16;

    /** The half of the day or the zone that a clock states itself. */
    private static final Pattern HALF = Pattern.compile("(?i)[ap]\\.?m|morning|afternoon|evening|noon|midnight|hours");

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private ClockDates() {}

    static List<Mention> attach(Tokens tokens, List<Mention> mentions) {
        List<Mention> attached = new ArrayList<>(mentions.size());
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            LocalDateTime part = isClock(mention) ? partBeside(tokens, mentions, i) : null;
            LocalDate day = isClock(mention) && part == null ? dayBeside(tokens, mentions, i) : null;
            attached.add(part != null ? inPart(mention, part) : day != null ? on(mention, day) : mention);
        }
        return attached;
    }

    private static boolean isClock(Mention mention) {
        return mention.type() == EntityType.TIME
                && mention.value() instanceof Period period
                && !(period.canonical().startsWith("~") && period.canonical().indexOf('/') > 0);
    }

    /** Where the part of a day begins that stands beside a clock: "7:30 on Monday evening". */
    private static @Nullable LocalDateTime partBeside(Tokens tokens, List<Mention> mentions, int at) {
        LocalDateTime after = at + 1 < mentions.size() ? part(tokens, mentions.get(at), mentions.get(at + 1)) : null;
        return after != null || at == 0 ? after : part(tokens, mentions.get(at - 1), mentions.get(at));
    }

    private static @Nullable LocalDateTime part(Tokens tokens, Mention first, Mention second) {
        Mention other = isClock(first) ? second : first;
        boolean part = other.type() == EntityType.TIME && !isClock(other) && isNear(tokens, first, second);
        return part && other.value() instanceof Period period ? period.from() : null;
    }

    /** A clock without its half of the day lies in the half the words name. */
    private static Mention inPart(Mention clock, LocalDateTime part) {
        Mention moved = on(clock, part.toLocalDate());
        boolean open = !HALF.matcher(clock.text()).find()
                && moved.value() instanceof Period period
                && period.from().getHour() >= 1
                && period.from().getHour() < 12
                && part.getHour() >= 12;
        return open && moved.value() instanceof Period period
                ? new Mention(clock.span(), clock.type(), clock.text(), clock.canonical(), afternoon(period))
                : moved;
    }

    private static Period afternoon(Period morning) {
        Period later = Periods.minute(
                morning.from().toLocalDate(), morning.from().toLocalTime().plusHours(12), "");
        return morning.canonical().startsWith("~") ? Periods.approximate(later) : later;
    }

    private static @Nullable LocalDate dayBeside(Tokens tokens, List<Mention> mentions, int at) {
        LocalDate after = at + 1 < mentions.size() ? day(tokens, mentions.get(at), mentions.get(at + 1)) : null;
        return after != null || at == 0 ? after : day(tokens, mentions.get(at - 1), mentions.get(at));
    }

    /** The day one of two neighbours states, when only a few words of the same sentence part them. */
    private static @Nullable LocalDate day(Tokens tokens, Mention first, Mention second) {
        Mention date = first.type() == EntityType.DATE ? first : second;
        return isNear(tokens, first, second)
                        && date.type() == EntityType.DATE
                        && date.value() instanceof Period period
                        && Periods.isDay(period)
                ? period.from().toLocalDate()
                : null;
    }

    private static boolean isNear(Tokens tokens, Mention first, Mention second) {
        int gap = second.span().start() - first.span().end();
        return gap <= BESIDE
                && tokens.text()
                                .substring(first.span().end(), second.span().start())
                                .indexOf('.')
                        < 0;
    }

    private static Mention on(Mention clock, LocalDate day) {
        if (!(clock.value() instanceof Period stated)) {
            return clock;
        }
        return new Mention(clock.span(), clock.type(), clock.text(), clock.canonical(), moved(stated, day));
    }

    /** The same clock, zone, range and approximation on another day. */
    private static Period moved(Period stated, LocalDate day) {
        long days = ChronoUnit.DAYS.between(stated.from().toLocalDate(), day);
        String canonical = DATE.matcher(stated.canonical())
                .replaceAll(
                        match -> LocalDate.parse(match.group()).plusDays(days).toString());
        return new Period(stated.from().plusDays(days), stated.to().plusDays(days), canonical);
    }
}
