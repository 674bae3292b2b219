package org.newsmonitor.contradiction;

import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.newsmonitor.claim.grammar.Lexicon;
import org.newsmonitor.claim.grammar.Tense;
import org.newsmonitor.claim.grammar.Word;
import org.newsmonitor.story.EntityType;
import org.newsmonitor.story.Mention;
import org.newsmonitor.story.Modality;

/** Whether two clauses can speak of the same event, place and time at all. */
final class Guard {
    /** Events whose figures grow for days. */
    private static final Set<String> LASTING = Lexicon.words(Guard.class, "lasting.txt");

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
        return !Collections.disjoint(earlier.names(), later.names());
    }

    static boolean sharePerson(List<Mention> some, List<Mention> others) {
        return some.stream()
                .filter(mention -> mention.type() == EntityType.PERSON)
                .anyMatch(person -> others.stream()
                        .anyMatch(other -> other.type() == EntityType.PERSON
                                && other.canonical().equals(person.canonical())));
    }

    /** Two people of one family name. */
    static boolean namesakes(Mention one, Mention other) {
        return one.type() == EntityType.PERSON
                && other.type() == EntityType.PERSON
                && namesakes(one.canonical(), other.canonical());
    }

    private static boolean namesakes(String one, String other) {
        List<String> words = List.of(one.split(" "));
        List<String> others = List.of(other.split(" "));
        return words.size() > 1
                && others.size() > 1
                && words.get(words.size() - 1).equals(others.get(others.size() - 1))
                && !words.get(0).equals(others.get(0))
                && words.get(0).length() > 2
                && others.get(0).length() > 2;
    }

    /** Each names a place that the other article does not know. */
    static boolean elsewhere(Reading earlier, Phrase first, Reading later, Phrase second) {
        return namesPlaceUnknownTo(first, later) && namesPlaceUnknownTo(second, earlier);
    }

    private static boolean namesPlaceUnknownTo(Phrase phrase, Reading other) {
        return phrase.mentions().stream()
                .filter(mention -> mention.type() == EntityType.LOCATION)
                .anyMatch(place -> !knows(other, Set.of(place.text().toLowerCase(Locale.ROOT))));
    }

    /** A name in common; or one names nobody, and its article speaks of all the other's names. */
    static boolean sameParty(Reading earlier, Phrase first, Reading later, Phrase second) {
        return shareName(first, second) || speaksOf(earlier, first, second) || speaksOf(later, second, first);
    }

    private static boolean speaksOf(Reading silent, Phrase phrase, Phrase naming) {
        return phrase.names().isEmpty() && !naming.names().isEmpty() && knows(silent, naming.names());
    }

    /** Whether the article of a reading speaks of all these names, lower case. */
    static boolean knows(Reading reading, Set<String> names) {
        String text = reading.everything();
        return names.stream().allMatch(text::contains);
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
        String text = other.everything();
        return phrase.concepts().stream()
                .filter(concept -> concept.proper() && !except.contains(concept.name()))
                .filter(concept -> !text.contains(concept.name()) && !isTitle(phrase, concept))
                .anyMatch(concept -> !isPartlyKnown(phrase, concept.name(), text));
    }

    /** "Pavel Hruska" is no stranger to an article that speaks of "Hruska", nor "the Velran Senate" to one of "the Senate". */
    private static boolean isPartlyKnown(Phrase phrase, String name, String text) {
        return phrase.mentions().stream()
                .filter(mention -> mention.type() == EntityType.PERSON || mention.type() == EntityType.ORGANIZATION)
                .map(mention -> List.of(mention.text().toLowerCase(Locale.ROOT).split("\\W+")))
                .anyMatch(words -> words.contains(name) && text.contains(words.get(words.size() - 1)));
    }

    /** "Agriculture Minister Rustam Aliev": the capitals before a person's name are his title. */
    private static boolean isTitle(Phrase phrase, Concept concept) {
        List<Word> words = phrase.clause().words();
        return phrase.mentions().stream()
                .filter(mention -> mention.type() == EntityType.PERSON)
                .anyMatch(person -> words.subList(concept.at(), words.size()).stream()
                                .takeWhile(word -> word.is("PROPN"))
                                .anyMatch(word ->
                                        word.span().start() == person.span().start())
                        && words.get(concept.at()).span().start()
                                < person.span().start());
    }

    /** Both name days, and none in common. */
    static boolean daysClash(Phrase earlier, Phrase later) {
        return !earlier.periods().isEmpty() && !later.periods().isEmpty() && !Times.onOneDay(earlier, later);
    }

    /** Neither asks, nor tells of a report that it calls a hoax: such a sentence repeats what it does not believe. */
    static boolean bothAssert(Reading earlier, Reading later) {
        return asserts(earlier) && asserts(later);
    }

    private static boolean asserts(Reading reading) {
        return reading.claim().modality() != Modality.ASKED && !reading.has("hoax");
    }

    static boolean isFirm(Phrase phrase) {
        return phrase.clause().tense() != Tense.CONDITIONAL;
    }

    /** Whether the later clause puts its event before the earlier article came out. */
    static boolean happenedBefore(Phrase later, Reading earlier) {
        LocalDateTime out = earlier.out();
        return later.periods().stream().anyMatch(period -> period.from().isBefore(out));
    }

    /** All that the later clause dates was after the earlier report came out, and that one speaks of no such day. */
    static boolean happenedSince(Phrase later, Reading earlier, Phrase first) {
        return !later.periods().isEmpty()
                && later.clause().tense() != Tense.FUTURE
                && !happenedBefore(later, earlier)
                && !Times.onOneDay(first, later);
    }

    /**
     * Whether the earlier report came out on a later day than an event at one moment (a crash, a shooting), so that its
     * count was no first count. A storm or an outbreak is never settled.
     */
    static boolean isSettled(Reading earlier, Reading later) {
        boolean lasts = LASTING.stream()
                .anyMatch(word ->
                        earlier.telling().contains(word) || later.telling().contains(word));
        LocalDateTime day = earlier.out().toLocalDate().atStartOfDay();
        return !lasts
                && !earlier.undated()
                && Stream.of(earlier, later)
                        .flatMap(reading -> reading.phrases().stream())
                        .flatMap(phrase -> phrase.periods().stream())
                        .anyMatch(period -> !period.to().isAfter(day));
    }
}
