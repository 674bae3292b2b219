package org.newsmonitor.contradiction;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsmonitor.claim.grammar.Lexicon;
import org.newsmonitor.claim.grammar.Word;
import org.newsmonitor.entity.name.Containment;
import org.newsmonitor.story.EntityType;
import org.newsmonitor.story.Mention;
import org.newsmonitor.story.Period;

/** Where and when a clause puts its event. */
final class Slots {
    private static final Set<String> AT = Set.of("in", "at", "near", "outside", "off", "inside");
    private static final Set<String> ORIGIN = Set.of("come", "originate", "stem", "hail");
    private static final Set<String> ABOUT =
            Set.of("about", "around", "roughly", "approximately", "nearly", "almost", "shortly", "just");
    private static final Set<String> BOUNDS = Set.of("since", "until", "till", "through");
    private static final Duration A_DAY = Duration.ofHours(24);
    private static final Duration A_WEEK = Duration.ofDays(7);
    private static final Duration SLACK = Duration.ofDays(2);
    private static final Duration EXACT = Duration.ofMinutes(10);
    private static final Duration ROUGH = Duration.ofMinutes(45);

    private final Containment containment = new Containment();
    private final Set<String> spots = Lexicon.words(Slots.class, "spots.txt");

    /**
     * @param name as compared
     * @param text as written
     * @param spot whether it is a place inside a building or a town
     */
    record Place(String name, String text, boolean spot) {}

    /** Places that follow the event's word with "in", "at" or "near", in order. */
    List<Place> places(Phrase phrase, int event) {
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

    /** "Last week" may begin on a Sunday or a Monday. */
    private static boolean isLong(Period period) {
        return Duration.between(period.from(), period.to()).compareTo(A_WEEK) >= 0;
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
        return narrowest(clock.isEmpty() ? timed : clock);
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

    /** "Since 1976", "until Monday": where a time begins or ends. */
    private static boolean isBound(Phrase phrase, Mention time) {
        return phrase.clause().words().stream()
                .filter(word -> word.span().end() <= time.span().start())
                .reduce((before, last) -> last)
                .filter(word -> BOUNDS.contains(word.lower()))
                .isPresent();
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
        if (Clock.isMidnight(one) || Clock.isMidnight(other)) {
            return false;
        }
        boolean clocks = one.type() == EntityType.TIME && other.type() == EntityType.TIME;
        boolean rough = isRough(first, one) || isRough(second, other);
        boolean open = Clock.isOpen(first.mentions(), one)
                || Clock.isOpen(second.mentions(), other)
                || Clock.onOneWeekday(first.mentions(), second.mentions());
        if (open && !clocks) {
            return false;
        }
        boolean overlap = open ? Clock.gap(here, there).compareTo(Duration.ZERO) <= 0 : here.overlaps(there);
        Duration gap = open ? Clock.gap(here, there) : here.gapTo(there);
        if (isLong(here) || isLong(there)) {
            return !overlap && gap.compareTo(SLACK) > 0;
        }
        return !overlap && (!clocks || gap.compareTo(rough ? ROUGH : EXACT) > 0);
    }

    /** Both name times, and all of them a day or more from each other. */
    static boolean daysApart(Phrase first, Phrase second) {
        List<Period> days = first.periods();
        List<Period> others = second.periods();
        return !days.isEmpty()
                && !others.isEmpty()
                && days.stream()
                        .noneMatch(day -> others.stream()
                                .anyMatch(other -> day.gapTo(other).compareTo(A_DAY) < 0));
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
