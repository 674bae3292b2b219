package org.newsmonitor.contradiction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsmonitor.claim.grammar.Lexicon;
import org.newsmonitor.claim.grammar.Word;
import org.newsmonitor.entity.name.Containment;
import org.newsmonitor.story.EntityType;
import org.newsmonitor.story.Mention;

/** Where a clause puts its event. */
final class Places {
    private static final Set<String> AT = Set.of("in", "at", "near", "outside", "off", "inside");
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
            Word word = words.get(i);
            if (isLed(words, i, event)) {
                locationAt(phrase, word)
                        .filter(mention -> !isFacility(words, mention))
                        .ifPresent(m -> places.add(new Place(m.canonical(), m.text(), false)));
                spotFrom(words, i).ifPresent(places::add);
            }
        }
        return places;
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

    /** No place of the one can be a place of the other. */
    boolean apart(List<Place> here, List<Place> there) {
        return here.stream().allMatch(one -> there.stream().allMatch(other -> apart(one, other)));
    }

    private boolean apart(Place one, Place other) {
        return one.spot() == other.spot()
                && !one.name().equals(other.name())
                && (one.spot() || containment.apart(one.name(), other.name()));
    }
}
