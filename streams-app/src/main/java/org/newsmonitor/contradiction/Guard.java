package org.newsmonitor.contradiction;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsmonitor.claim.grammar.Tense;
import org.newsmonitor.story.Modality;
import org.newsmonitor.story.Period;

/** Whether two clauses can speak of the same event, place and time at all. */
final class Guard {
    private Guard() {}

    /** Both name places, and none in common. */
    static boolean placesClash(Phrase earlier, Phrase later) {
        Set<String> places = earlier.places();
        Set<String> others = later.places();
        return !places.isEmpty()
                && !others.isEmpty()
                && others.stream().noneMatch(places::contains)
                && !shareName(earlier, later);
    }

    static boolean shareName(Phrase earlier, Phrase later) {
        return earlier.concepts().stream()
                .filter(Concept::proper)
                .anyMatch(concept -> concept.name().length() > 2
                        && later.concepts().stream()
                                .anyMatch(
                                        other -> other.proper() && other.name().equals(concept.name())));
    }

    /** A name in common; or else most of what the shorter says, and no name the other article knows nothing of. */
    static boolean sameThing(Reading earlier, Phrase first, Reading later, Phrase second) {
        Set<String> shared = first.shared(second);
        if (shareName(first, second)) {
            return true;
        }
        return !shared.isEmpty() && !hasForeignName(first, later) && !hasForeignName(second, earlier);
    }

    /** Whether a clause names somebody or something that the other article does not. */
    static boolean hasForeignName(Phrase phrase, Reading other) {
        return hasForeignName(phrase, other, Set.of());
    }

    /** The same, but for the words given. */
    static boolean hasForeignName(Phrase phrase, Reading other, Set<String> except) {
        String text = (other.article().title() + "\n" + other.article().text()).toLowerCase(Locale.ROOT);
        return phrase.concepts().stream()
                .anyMatch(concept ->
                        concept.proper() && !except.contains(concept.name()) && !text.contains(concept.name()));
    }

    /** Both name days, and none in common. */
    static boolean daysClash(Phrase earlier, Phrase later) {
        List<Period> days = earlier.periods();
        List<Period> others = later.periods();
        return !days.isEmpty()
                && !others.isEmpty()
                && days.stream().noneMatch(day -> others.stream().anyMatch(day::overlaps));
    }

    /** Neither asks, supposes nor plans. */
    static boolean bothAssert(Reading earlier, Reading later) {
        return asserts(earlier) && asserts(later);
    }

    private static boolean asserts(Reading reading) {
        return reading.claim().modality() != Modality.ASKED;
    }

    static boolean isFirm(Phrase phrase) {
        return phrase.clause().tense() != Tense.CONDITIONAL;
    }

    /** Whether the later clause puts its event before the earlier article came out. */
    static boolean happenedBefore(Phrase later, Reading earlier) {
        LocalDateTime out = LocalDateTime.ofInstant(earlier.article().publishedAt(), ZoneOffset.UTC);
        return later.periods().stream().anyMatch(period -> period.from().isBefore(out));
    }
}
