package org.newsmonitor.contradiction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.newsmonitor.claim.grammar.Lexicon;
import org.newsmonitor.claim.grammar.Word;
import org.newsmonitor.entity.name.Containment;
import org.newsmonitor.story.EntityType;
import org.newsmonitor.story.Mention;

/** Where a clause puts its event. */
final class Places {
    private static final Set<String> AT = Set.of("in", "at", "near", "outside", "off", "inside");
    /** Words before a place that the event was not in. */
    private static final Set<String> BESIDE = Set.of("near", "outside");

    private static final Set<String> ORIGIN = Set.of("come", "originate", "stem", "hail");

    private final Containment containment = new Containment();
    private final Set<String> spots = Lexicon.words(Places.class, "spots.txt");

    /**
     * @param name as compared
     * @param text as written
     * @param spot whether it is a place inside a building or a town
     */
    record Place(String name, String text, boolean spot) {}

    /** Places that follow the event's word with "in", "at" or "near", in order. */
    List<Place> of(Phrase phrase, int event) {
        List<Word> words = phrase.clause().words();
        List<Place> places = new ArrayList<>();
        for (int i = event + 1; i < words.size(); i++) {
            if (isLed(words, i, event)) {
                named(phrase, i).ifPresent(places::add);
                spotFrom(words, i).ifPresent(places::add);
            }
        }
        return places;
    }

    /** All concepts behind the first "in", "at" or "on" that follows the verb. */
    static Set<String> details(Phrase phrase) {
        List<Word> words = phrase.clause().words();
        int lead = IntStream.range(Math.max(0, phrase.clause().head() + 1), words.size())
                .filter(at ->
                        words.get(at).is("ADP") && AT.contains(words.get(at).lower()))
                .findFirst()
                .orElse(words.size());
        return phrase.concepts().stream()
                .filter(concept -> concept.at() > lead)
                .map(Concept::name)
                .collect(Collectors.toSet());
    }

    private static Optional<Place> named(Phrase phrase, int at) {
        List<Word> words = phrase.clause().words();
        return locationAt(phrase, words.get(at))
                .filter(mention -> !isFacility(words, mention))
                .map(mention -> new Place(mention.canonical(), mention.text(), false))
                .or(() -> unknownAt(phrase, at));
    }

    /** "The Lariboisière hospital" may stand in any town. */
    private static boolean isFacility(List<Word> words, Mention mention) {
        return words.stream()
                .filter(word -> word.span().start() >= mention.span().end())
                .findFirst()
                .filter(word -> word.is("NOUN"))
                .isPresent();
    }

    /** Behind "in" or "in the", also "in the port of". */
    private static boolean isLed(List<Word> words, int at, int event) {
        int before = at - 1;
        if (words.get(before).lower().equals("of")) {
            before--;
            while (before > event && words.get(before).isContent()) {
                before--;
            }
        }
        if (before > event && words.get(before).is("DET")) {
            before--;
        }
        if (before < event) {
            return false;
        }
        String lead = words.get(before).lower();
        boolean origin = lead.equals("from") && ORIGIN.contains(words.get(event).lemma());
        return AT.contains(lead) || origin || lead.equals("on");
    }

    private static Optional<Mention> locationAt(Phrase phrase, Word word) {
        return phrase.mentions().stream()
                .filter(mention -> mention.type() == EntityType.LOCATION)
                .filter(mention -> mention.span().start() == word.span().start())
                .findFirst();
    }

    /** A name that no stage knows, right behind "in" or "at": a small town. */
    private static Optional<Place> unknownAt(Phrase phrase, int from) {
        List<Word> words = phrase.clause().words();
        List<Word> name = IntStream.range(from, words.size())
                .takeWhile(at -> words.get(at).is("PROPN") && isUntold(phrase, at))
                .mapToObj(words::get)
                .toList();
        boolean alone = from + name.size() == words.size()
                || !words.get(from + name.size()).isNominal();
        String text = name.stream().map(Word::lower).collect(Collectors.joining(" "));
        boolean loosely = BESIDE.contains(words.get(from - 1).lower());
        return name.isEmpty() || !alone || loosely || words.get(from - 1).is("DET")
                ? Optional.empty()
                : Optional.of(new Place(text, text, false));
    }

    /** No stage says what it is; one name alone behind "in" is no person's, whatever tagging took it for. */
    private static boolean isUntold(Phrase phrase, int at) {
        List<Word> words = phrase.clause().words();
        Word word = words.get(at);
        boolean in = words.get(at - 1).lower().equals("in") && !Subjects.isOwner(words, at);
        return phrase.mentions().stream()
                .filter(mention -> !in
                        || mention.type() != EntityType.PERSON
                        || !mention.text().toLowerCase(Locale.ROOT).equals(word.lower()))
                .noneMatch(mention -> mention.span().contains(word.span()));
    }

    /** The last noun of the noun phrase that starts here, when it names a spot. */
    private Optional<Place> spotFrom(List<Word> words, int from) {
        if (!words.get(from).is("NOUN")) {
            return Optional.empty();
        }
        int end = from;
        while (end + 1 < words.size() && words.get(end + 1).is("NOUN")) {
            end++;
        }
        Word last = words.get(end);
        return spots.contains(last.lemma())
                ? Optional.of(new Place(last.lemma(), last.lower(), true))
                : Optional.empty();
    }

    /** Two places, one of each side, that no place of the other side can be; towns and countries before spots within them. */
    Optional<Apart> apart(List<Place> here, List<Place> there) {
        return apart(here, there, false).or(() -> apart(here, there, true));
    }

    /** Where two clauses put one event. */
    record Apart(Place here, Place there) {
        /**
         * Whether one of the two names the other's place as well, so that it tells of two occasions or of a part: "left the clinic
         * in Leeds and checked in at Bath".
         */
        boolean isKnownToOther(Reading earlier, Reading later) {
            return isNamed(later, here) || isNamed(earlier, there);
        }

        private static boolean isNamed(Reading reading, Place place) {
            List<String> words = List.of(place.text().toLowerCase(Locale.ROOT).split(" "));
            return !place.spot()
                    && !reading.claim().quote().contains(" not ")
                    && reading.names().containsAll(words);
        }
    }

    private Optional<Apart> apart(List<Place> here, List<Place> there, boolean spots) {
        List<Place> some = here.stream().filter(place -> place.spot() == spots).toList();
        List<Place> others =
                there.stream().filter(place -> place.spot() == spots).toList();
        boolean apart = !some.isEmpty()
                && !others.isEmpty()
                && some.stream().allMatch(one -> others.stream().allMatch(other -> apart(one, other)));
        return apart ? Optional.of(new Apart(some.get(0), others.get(0))) : Optional.empty();
    }

    /** "Benning Terrace" may lie in "Benning Ridge". */
    private static boolean shareWord(String one, String other) {
        return !Collections.disjoint(List.of(one.split(" ")), List.of(other.split(" ")));
    }

    private boolean apart(Place one, Place other) {
        return !one.name().equals(other.name())
                && !shareWord(one.name(), other.name())
                && (one.spot() || containment.apart(one.name(), other.name()));
    }
}
