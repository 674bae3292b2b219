package org.newsmonitor.contradiction;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.newsmonitor.claim.grammar.Clause;
import org.newsmonitor.claim.grammar.Word;
import org.newsmonitor.story.EntityType;
import org.newsmonitor.story.Mention;
import org.newsmonitor.story.Period;

/** When a clause puts its event. */
final class Times {
    private static final Set<String> ABOUT =
            Set.of("about", "around", "roughly", "approximately", "nearly", "almost", "shortly", "just");
    private static final Set<String> NOT = Set.of("not", "n't");
    private static final Set<String> BOUNDS = Set.of("since", "until", "till", "through");
    private static final Duration A_WEEK = Duration.ofDays(7);
    private static final Duration SLACK = Duration.ofDays(2);
    private static final Duration EXACT = Duration.ofMinutes(10);
    private static final Duration ROUGH = Duration.ofMinutes(45);
    /** Of two days that follow each other. */
    private static final Duration NONE = Duration.ofNanos(-1);

    private Times() {}

    /** Both say when, and it can be one day. */
    static boolean onOneDay(Phrase first, Phrase second) {
        return first.periods().stream()
                .anyMatch(day -> second.periods().stream().anyMatch(day::overlaps));
    }

    /** The same, for all that two sentences state. */
    static boolean onOneDay(Reading first, Reading second) {
        return first.phrases().stream()
                .anyMatch(one -> second.phrases().stream().anyMatch(other -> onOneDay(one, other)));
    }

    /** The clock times, else the days, that a clause states. */
    static List<Mention> times(Phrase phrase) {
        List<Mention> timed = phrase.mentions().stream()
                .filter(mention -> mention.value() instanceof Period)
                .filter(mention -> !datesNoun(phrase, mention) && !isBound(phrase, mention))
                .toList();
        List<Mention> clock = timed.stream()
                .filter(mention -> mention.type() == EntityType.TIME)
                .toList();
        List<Mention> local =
                clock.stream().filter(mention -> Clock.zone(mention).isEmpty()).toList();
        return narrowest(!local.isEmpty() ? local : !clock.isEmpty() ? clock : timed);
    }

    /** "The Dec. 3 incident", "Thursday night's shooting": the time of what the noun names. */
    private static boolean datesNoun(Phrase phrase, Mention time) {
        return phrase.clause().words().stream()
                .filter(word -> word.span().start() >= time.span().end())
                .filter(word -> !word.lower().equals("'s"))
                .findFirst()
                .filter(word -> word.is("NOUN"))
                .isPresent();
    }

    /** "Since 1976", "until Monday": where a time begins or ends; not "did not open until Monday". */
    private static boolean isBound(Phrase phrase, Mention time) {
        Clause clause = phrase.clause();
        return !clause.has(NOT) && BOUNDS.contains(clause.wordBefore(time.span()));
    }

    /** "November last year" tells the month; the year only says which. */
    private static List<Mention> narrowest(List<Mention> timed) {
        return timed.stream()
                .filter(mention -> timed.stream().noneMatch(other -> holds(mention, other)))
                .toList();
    }

    private static boolean holds(Mention wide, Mention narrow) {
        return wide.value() instanceof Period period
                && narrow.value() instanceof Period inner
                && period.contains(inner)
                && !inner.contains(period);
    }

    /** Whether two stated times cannot be the same moment, however roughly they are given. */
    static boolean apart(Phrase first, Mention one, Phrase second, Mention other) {
        if (!(one.value() instanceof Period here) || !(other.value() instanceof Period there)) {
            return false;
        }
        if (!Clock.zone(one).equals(Clock.zone(other))) {
            return false;
        }
        boolean clocks = one.type() == EntityType.TIME && other.type() == EntityType.TIME;
        boolean open = isOpen(first, one, second, other);
        if (Clock.isMidnight(one) || Clock.isMidnight(other) || (open && !clocks)) {
            return false;
        }
        Duration gap = open ? Clock.gap(here, there) : here.gapTo(there);
        boolean overlap = open ? gap.compareTo(Duration.ZERO) <= 0 : here.overlaps(there);
        boolean rough = isRough(first, one) || isRough(second, other);
        Duration least = isLong(here) || isLong(there) ? SLACK : !clocks ? NONE : rough ? ROUGH : EXACT;
        return !overlap && gap.compareTo(least) > 0;
    }

    /** Whether only the clocks can be compared, since a clause leaves the day open or both name one weekday. */
    private static boolean isOpen(Phrase first, Mention one, Phrase second, Mention other) {
        return Clock.isOpen(first.mentions(), one)
                || Clock.isOpen(second.mentions(), other)
                || Clock.onOneWeekday(first.mentions(), second.mentions());
    }

    /** "Last week" may begin on a Sunday or a Monday. */
    private static boolean isLong(Period period) {
        return Duration.between(period.from(), period.to()).compareTo(A_WEEK) >= 0;
    }

    /** Both name times, and all of them so long or longer from each other. */
    static boolean daysApart(Phrase first, Phrase second, Duration least) {
        List<Period> days = first.periods();
        List<Period> others = second.periods();
        return !days.isEmpty()
                && !others.isEmpty()
                && days.stream()
                        .noneMatch(day -> others.stream()
                                .anyMatch(other -> day.gapTo(other).compareTo(least) < 0));
    }

    private static boolean isRough(Phrase phrase, Mention mention) {
        List<Word> words = phrase.clause().words();
        for (int i = 0; i < words.size(); i++) {
            boolean inside = mention.span().contains(words.get(i).span());
            if (ABOUT.contains(words.get(i).lower()) && (inside || isNext(words, i, mention))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNext(List<Word> words, int at, Mention mention) {
        return at + 1 < words.size()
                && words.get(at + 1).span().start() == mention.span().start();
    }
}
