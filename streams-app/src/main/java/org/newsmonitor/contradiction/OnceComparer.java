package org.newsmonitor.contradiction;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.newsmonitor.claim.grammar.Lexicon;
import org.newsmonitor.claim.grammar.Tense;
import org.newsmonitor.story.Kind;
import org.newsmonitor.story.Mention;
import org.newsmonitor.story.Relation;

/** Where and when something happened that happens once: an arrest, a landing, the start of a fire. */
final class OnceComparer implements PhraseComparer {
    private static final String RULE = "once/6";
    private static final Duration A_DAY = Duration.ofDays(1);
    /** One person is hardly arrested twice in it. */
    private static final Duration A_WEEK = Duration.ofDays(7);

    private static final Set<String> NOT_YET =
            Set.of("CANCEL", "DELAY", "attempt", "plan", "schedule", "expect", "CAUSE");

    /** Verbs of an event that is the subject itself: "the earthquake struck at noon". */
    private static final Set<String> BEFALL =
            Set.of("STRIKE", "strike", "hit", "shake", "jolt", "rattle", "START", "come");

    private final Map<String, List<String>> events = Lexicon.groups(OnceComparer.class, "once.txt");
    private final Set<String> once = Lexicon.group(events, "once");
    private final Set<String> scheduled = Lexicon.group(events, "scheduled");
    private final Contrasts contrasts = new Contrasts();
    private final Places places;

    OnceComparer(Places places) {
        this.places = places;
    }

    @Override
    public boolean takes(Reading earlier, Reading later) {
        return PhraseComparer.bothNews(earlier, later);
    }

    @Override
    public Optional<Verdict> compare(Reading earlier, Phrase first, Reading later, Phrase second) {
        Optional<String> event = happened(first) && happened(second)
                ? shared(first, second, once)
                : ahead(first) && ahead(second) ? shared(first, second, scheduled) : Optional.empty();
        return event.filter(name -> !contrasts.apart(first, second)
                        && !contrasts.another(first, second)
                        && sameEvent(earlier, first, later, second))
                .flatMap(name -> places(name, first, second)
                        .filter(apart -> !apart.isKnownToOther(earlier, later))
                        .map(apart -> verdict(
                                Kind.PLACE,
                                name,
                                apart.here().text(),
                                apart.there().text()))
                        .or(() -> comparesDates(earlier, first, later, second)
                                ? date(name, first, second)
                                : Optional.empty()));
    }

    private static Optional<String> shared(Phrase first, Phrase second, Set<String> events) {
        return first.shared(second).stream()
                .filter(events::contains)
                .filter(event -> tells(first, event) && tells(second, event))
                .findFirst()
                .or(() -> Optional.of(first.head())
                        .filter(deed -> events.contains(deed) && Deeds.same(deed, second.head()) && !hasOnly(first)));
    }

    /** The clause tells of the event, and does not only mention it: "cars left the scene of the shooting". */
    private static boolean tells(Phrase phrase, String event) {
        boolean befalls = Twin.HAPPEN.contains(phrase.head()) || BEFALL.contains(phrase.head());
        return (phrase.head().equals(event) && !hasOnly(phrase))
                || (befalls && Subjects.of(phrase).contains(event));
    }

    /** "Has an arrest record": having tells of no event. */
    private static boolean hasOnly(Phrase phrase) {
        return phrase.clause().verb().equals("have");
    }

    private static boolean happened(Phrase phrase) {
        return plain(phrase) && phrase.clause().tense().isPast();
    }

    private static boolean ahead(Phrase phrase) {
        return plain(phrase) && phrase.clause().tense() == Tense.FUTURE;
    }

    private static boolean plain(Phrase phrase) {
        return phrase.clause().head() >= 0
                && !phrase.clause().negated()
                && phrase.telling().stream().noneMatch(NOT_YET::contains);
    }

    /** The same event word, and with it the same name or the same things, and no strangers. */
    private boolean sameEvent(Reading earlier, Phrase first, Reading later, Phrase second) {
        int shared = first.shared(second).size() + (Subjects.shareNoun(first, second) ? 1 : 0);
        return shared >= 2 && (sharesActor(first, second) || haveNoStranger(earlier, first, later, second));
    }

    private boolean haveNoStranger(Reading earlier, Phrase first, Reading later, Phrase second) {
        return !Guard.hasForeignName(first, later, placeWords(first))
                && !Guard.hasForeignName(second, earlier, placeWords(second));
    }

    /** Also of places that no stage knows. */
    private Set<String> placeWords(Phrase phrase) {
        Set<String> words = phrase.placeWords();
        places.of(phrase, Math.max(0, phrase.clause().head()))
                .forEach(place -> words.addAll(
                        List.of(place.name().toLowerCase(Locale.ROOT).split(" "))));
        return words;
    }

    /** A name in common that is no place of either. */
    private static boolean sharesActor(Phrase first, Phrase second) {
        Set<String> actors = first.properFrom(0);
        actors.removeAll(first.placeWords());
        actors.removeAll(second.placeWords());
        return !Collections.disjoint(actors, second.properFrom(0));
    }

    private Optional<Places.Apart> places(String event, Phrase first, Phrase second) {
        List<Places.Place> here = places.of(first, at(event, first));
        List<Places.Place> there = places.of(second, at(event, second));
        boolean onePerson = Guard.sharePerson(first.mentions(), second.mentions());
        if (Times.daysApart(first, second, onePerson ? A_WEEK : A_DAY)) {
            return Optional.empty();
        }
        return places.apart(here, there);
    }

    private static int at(String event, Phrase phrase) {
        OptionalInt at = phrase.concepts().stream()
                .filter(concept -> concept.name().equals(event))
                .mapToInt(Concept::at)
                .findFirst();
        return at.orElse(Math.max(0, phrase.clause().head()));
    }

    private static boolean comparesDates(Reading earlier, Phrase first, Reading later, Phrase second) {
        return happened(first)
                && earlier.isDated()
                && later.isDated()
                && !Collections.disjoint(Twin.definite(first), Twin.definite(second))
                && (Guard.sharePerson(first.mentions(), second.mentions())
                        || (!Guard.hasForeignName(first, later) && !Guard.hasForeignName(second, earlier)));
    }

    private static Optional<Verdict> date(String event, Phrase first, Phrase second) {
        List<Mention> days = Times.times(first);
        List<Mention> others = Times.times(second);
        if (days.size() != 1 || others.size() != 1) {
            return Optional.empty();
        }
        return Times.apart(first, days.get(0), second, others.get(0))
                ? Optional.of(verdict(
                        Kind.DATE, event, days.get(0).text(), others.get(0).text()))
                : Optional.empty();
    }

    private static Verdict verdict(Kind kind, String event, String one, String other) {
        String name = event.toLowerCase(Locale.ROOT);
        String why = String.format(
                Locale.ROOT,
                "It happened once (%s), and the reports give %s and %s for %s it was.",
                name,
                one,
                other,
                kind == Kind.PLACE ? "where" : "when");
        return new Verdict(Relation.CONTRADICTION, kind, name, List.of(one, other), RULE, why);
    }
}
