package org.newsmonitor.contradiction;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsmonitor.claim.grammar.Clause;
import org.newsmonitor.claim.grammar.Tense;
import org.newsmonitor.story.Kind;
import org.newsmonitor.story.Mention;
import org.newsmonitor.story.Period;

/**
 * Whether two statements can be of one event at all: shared participants, and times that go together. Articles without a
 * date need to be more alike, since time does not keep their events apart.
 */
final class EventGuard {
    private static final double ALIKE_UNDATED = 0.6;
    private static final int SHARED_UNDATED = 4;
    /** Words of names in each statement, from which on having none in common tells of two events. */
    private static final int MANY = 2;

    private static final Duration RECENT = Duration.ofDays(21);

    private EventGuard() {}

    /** Why the two are not of one event, one sentence; empty when they can be. */
    static Optional<String> objection(Reading first, Reading second) {
        Set<String> shared = first.shared(second);
        if (shared.isEmpty()) {
            return Optional.of("They have nothing in common.");
        }
        if (namesClash(first, second)) {
            return Optional.of("They name other people, bodies or places.");
        }
        boolean undated = first.undated() || second.undated();
        if (undated && (shared.size() < SHARED_UNDATED || likeness(first, second) < ALIKE_UNDATED)) {
            return Optional.of("Without dates, too little in common for one event.");
        }
        return Optional.empty();
    }

    /**
     * The same, for a dispute of a kind. Only one about dates may be between statements of different years; without a date
     * of publication, "Tuesday" tells no day and "is" no time.
     */
    static Optional<String> objection(Reading first, Reading second, Kind kind) {
        boolean undated = first.undated() || second.undated();
        if (undated && (kind == Kind.DATE || isCurrent(first) || isCurrent(second))) {
            return Optional.of("Without dates, it may have been at another time.");
        }
        if (kind != Kind.ACTOR && namesakes(first, second)) {
            return Optional.of("They name two people of one family name.");
        }
        if (kind != Kind.DATE && yearsClash(first, second)) {
            return Optional.of("They speak of different years.");
        }
        if (kind != Kind.DATE && tellsOfOld(first) != tellsOfOld(second) && !Times.onOneDay(first, second)) {
            return Optional.of("One of them tells of an older event.");
        }
        boolean fewNames = namesBesidePlaces(first) < MANY || namesBesidePlaces(second) < MANY;
        if (kind == Kind.PLACE && !undated && fewNames) {
            return Optional.empty();
        }
        return kind == Kind.ACTOR && !undated ? Optional.empty() : objection(first, second);
    }

    /** The words of names, those of places aside: these are what a dispute about a place is about. */
    private static int namesBesidePlaces(Reading reading) {
        Set<String> names = new HashSet<>(reading.names());
        reading.phrases().forEach(phrase -> names.removeAll(phrase.placeWords()));
        return names.size();
    }

    /** What a company earns is told after the quarter it is of. */
    private static boolean isQuarter(Period period) {
        long days = Duration.between(period.from(), period.to()).toDays();
        return days >= 89 && days <= 92;
    }

    /** All the times it states were over weeks before it came out: "three years ago", "in December 2012". */
    private static boolean tellsOfOld(Reading reading) {
        List<Period> told =
                periods(reading).filter(period -> !isQuarter(period)).toList();
        LocalDateTime recent = reading.out().minus(RECENT);
        return !told.isEmpty() && told.stream().allMatch(period -> period.to().isBefore(recent));
    }

    /** "Marko Babic" against "Luka Babic", where neither sentence knows the other's man. */
    private static boolean namesakes(Reading first, Reading second) {
        return said(first).stream()
                .anyMatch(one -> said(second).stream()
                        .anyMatch(other -> Guard.namesakes(one, other)
                                && !first.claim().quote().contains(other.canonical())
                                && !second.claim().quote().contains(one.canonical())));
    }

    /** The mentions in what is said, not those of who says it. */
    private static List<Mention> said(Reading reading) {
        return reading.phrases().stream()
                .flatMap(phrase -> phrase.mentions().stream())
                .toList();
    }

    private static Stream<Period> periods(Reading reading) {
        return reading.phrases().stream().flatMap(phrase -> phrase.periods().stream());
    }

    /** Says how things stand or will stand, not what happened. */
    private static boolean isCurrent(Reading reading) {
        return reading.phrases().stream().map(Phrase::clause).anyMatch(EventGuard::isCurrent);
    }

    private static boolean isCurrent(Clause clause) {
        return clause.tense() == Tense.PRESENT
                || clause.tense() == Tense.FUTURE
                || (clause.tense() == Tense.PERFECT && clause.negated());
    }

    /** How much of what the shorter one speaks of both speak of, 0 to 1. */
    static double likeness(Reading first, Reading second) {
        int least = Math.min(first.telling().size(), second.telling().size());
        return least == 0 ? 0 : first.shared(second).size() / (double) least;
    }

    /** Both name somebody or something, and nothing in common; one may call by role whom the other names. */
    private static boolean namesClash(Reading first, Reading second) {
        return first.names().size() >= MANY
                && second.names().size() >= MANY
                && Collections.disjoint(first.names(), second.names())
                && !(Guard.knows(first, second.names()) && Guard.knows(second, first.names()));
    }

    /** Both say when, and no year in common. */
    private static boolean yearsClash(Reading first, Reading second) {
        List<Integer> years = years(first);
        List<Integer> others = years(second);
        return !years.isEmpty() && !others.isEmpty() && Collections.disjoint(years, others);
    }

    private static List<Integer> years(Reading reading) {
        return periods(reading).map(Period::from).map(LocalDateTime::getYear).toList();
    }
}
