package org.newsmonitor.contradiction;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsmonitor.claim.grammar.Tense;
import org.newsmonitor.claim.grammar.Word;
import org.newsmonitor.story.EntityType;
import org.newsmonitor.story.Kind;
import org.newsmonitor.story.Relation;

/** States that exclude each other: guilty and acquitted, dead and alive, open and closed. */
final class StatusComparer implements PhraseComparer {
    private static final String RULE = "status/6";
    private static final Set<String> STILL = Set.of(
            "still",
            "remain",
            "remains",
            "remained",
            "never",
            "continue",
            "continues",
            "continued",
            "since",
            "stay",
            "stays",
            "keep",
            "keeps",
            "kept",
            "throughout");

    /** What may stand behind "all" to say that something lasts: "open all week", not "all schools are open". */
    private static final Set<String> SPANS =
            Set.of("day", "week", "weekend", "month", "year", "morning", "afternoon", "evening", "night", "along");

    private static final Set<String> FOUND = Set.of("find", "RESCUE", "locate");
    private static final Set<String> BOUND = Set.of("until", "till");
    private static final Set<String> ALL =
            Set.of("all", "every", "everyone", "everybody", "both", "none", "no", "whole");

    /** Too close in time for the one to have become the other. */
    private static final Duration AT_ONCE = Duration.ofHours(1);

    /** What is insured today may lapse next year, not by tomorrow. */
    private static final Duration SOON = Duration.ofDays(4);

    private final Contrasts contrasts = new Contrasts();
    private final Axes axes = new Axes();

    @Override
    public boolean takes(Reading earlier, Reading later) {
        return !earlier.has("old");
    }

    @Override
    public Optional<Verdict> compare(Reading earlier, Phrase first, Reading later, Phrase second) {
        return axes.opposing(first, second)
                .filter(axis -> !tellsBoth(axis, earlier) && !tellsBoth(axis, later))
                .filter(axis -> !axis.name().equals("life") || isOfOne(first, second))
                .filter(axis -> comparable(earlier, first, later, second))
                .map(axis -> verdict(axis, first, second, relation(axis, earlier, first, later, second)));
    }

    /** One by name, or one called by the same noun that the later report takes for known: "the wounded teacher". */
    private static boolean isOfOne(Phrase first, Phrase second) {
        Word noun = Subjects.lastNoun(first.clause().before()).orElse(null);
        Word other = Subjects.lastNoun(second.clause().before()).orElse(null);
        boolean one = noun != null
                && other != null
                && noun.lemma().equals(other.lemma())
                && other.lower().equals(other.lemma())
                && noun.lower().equals(noun.lemma())
                && Twin.definite(second).contains(second.nameOf(other));
        return Guard.shareName(first, second) || one;
    }

    /** "Survived the crash but died on the way": the sentence itself goes from one state to the other. */
    private static boolean tellsBoth(Axis axis, Reading reading) {
        Set<String> said = reading.phrases().stream()
                .flatMap(phrase -> Stream.concat(Axis.said(phrase).stream(), stillTold(phrase)))
                .collect(Collectors.toSet());
        return axis.parts(said, said);
    }

    /** What a clause tells, but not the state that something came from: "released from prison", "the missing boy was found". */
    private static Stream<String> stillTold(Phrase phrase) {
        List<Word> words = phrase.clause().words();
        Set<String> left = phrase.concepts().stream()
                .filter(concept -> concept.at() > 0
                        && (words.get(concept.at() - 1).lower().equals("from") || isAttribute(words, concept.at())))
                .map(Concept::name)
                .collect(Collectors.toSet());
        return phrase.telling().stream().filter(name -> !left.contains(name));
    }

    private static boolean isAttribute(List<Word> words, int at) {
        return words.get(at).is("ADJ")
                && at + 1 < words.size()
                && words.get(at + 1).isNominal();
    }

    private boolean comparable(Reading earlier, Phrase first, Reading later, Phrase second) {
        return first.clause().negated() == second.clause().negated()
                && Guard.isFirm(first)
                && Guard.isFirm(second)
                && !Guard.placesClash(first, second)
                && !Guard.daysClash(first, second)
                && !contrasts.apart(first, second)
                && Theme.shared(first, second)
                && Guard.sameThing(earlier, first, later, second);
    }

    private static Relation relation(Axis axis, Reading earlier, Phrase first, Reading later, Phrase second) {
        if (later.has("old")) {
            return Relation.ATTRIBUTED;
        }
        if (partOnly(axis, first, second) || ofOthers(first, second)) {
            return Relation.SCOPE;
        }
        if (!excludes(axis, earlier, first, later, second)) {
            return Relation.UPDATE;
        }
        return later.has("correction") ? Relation.CORRECTION : Relation.CONTRADICTION;
    }

    /** Whether the later state cannot simply have followed the earlier one. */
    private static boolean excludes(Axis axis, Reading earlier, Phrase first, Reading later, Phrase second) {
        boolean planned =
                first.clause().tense() == Tense.FUTURE && second.clause().tense() != Tense.FUTURE;
        boolean before = Guard.happenedBefore(second, earlier);
        if (Guard.happenedSince(second, earlier, first) || isBounded(second)) {
            return false;
        }
        return switch (axis.type()) {
            case FINAL, WHO -> !planned;
            case FORWARD ->
                (axis.isBack(first, second) && !isFound(second))
                        || earlier.isFollowedWithin(AT_ONCE, later)
                        || (before && !planned);
            case SLOW -> earlier.isFollowedWithin(SOON, later) && !later.has("update");
            case CYCLE -> !planned && (lasts(second) || (before && Times.onOneDay(first, second)));
            case DATED, MEASURED -> Times.onOneDay(first, second);
        };
    }

    /** "Was found alive" after "is missing": no way back. */
    private static boolean isFound(Phrase second) {
        return FOUND.contains(second.head());
    }

    /** "Remains chief until June". */
    private static boolean isBounded(Phrase second) {
        return second.clause().has(BOUND);
    }

    private static boolean lasts(Phrase second) {
        List<String> words = second.clause().words().stream().map(Word::lower).toList();
        return second.clause().words().stream()
                        .anyMatch(word -> STILL.contains(word.lower()) || STILL.contains(word.lemma()))
                || IntStream.range(1, words.size())
                        .anyMatch(i -> words.get(i - 1).equals("all") && SPANS.contains(words.get(i)));
    }

    /** "Three were killed" and "two survived" speak of different people, unless one of them speaks of all. */
    private static boolean partOnly(Axis axis, Phrase first, Phrase second) {
        boolean ofEach = axis.type() == Axis.Type.FORWARD || axis.name().equals("life");
        return ofEach && (counts(first) || counts(second)) && !ofAll(first) && !ofAll(second);
    }

    /** "Acquitted of fraud" and "guilty of forgery", "pleaded guilty to theft": each of something else. */
    private static boolean ofOthers(Phrase first, Phrase second) {
        Set<String> one = ofWhat(first);
        Set<String> other = ofWhat(second);
        return !one.isEmpty() && !other.isEmpty() && one.stream().noneMatch(other::contains);
    }

    private static Set<String> ofWhat(Phrase phrase) {
        List<Word> after = phrase.clause().after();
        boolean pleads = phrase.head().equals("plead");
        return after.stream()
                .dropWhile(word ->
                        !word.lower().equals("of") && !(pleads && word.lower().equals("to")))
                .skip(1)
                .takeWhile(word -> word.isNominal() || word.isVerb() || word.is("ADJ") || word.is("DET"))
                .filter(Word::isContent)
                .map(Word::lemma)
                .collect(Collectors.toSet());
    }

    private static boolean counts(Phrase phrase) {
        return phrase.mentions().stream().anyMatch(mention -> mention.type() == EntityType.NUMBER);
    }

    private static boolean ofAll(Phrase phrase) {
        return phrase.clause().has(ALL);
    }

    private static Verdict verdict(Axis axis, Phrase first, Phrase second, Relation relation) {
        String about = String.join(", ", new TreeSet<>(first.shared(second))).toLowerCase(Locale.ROOT);
        String one = axis.wordIn(first);
        String other = axis.wordIn(second);
        String why = relation.raisesAlert()
                ? String.format(
                        Locale.ROOT,
                        "Of %s the one says \"%s\", the other \"%s\": both cannot be so.",
                        about,
                        one,
                        other)
                : String.format(
                        Locale.ROOT,
                        "Of %s first \"%s\", then \"%s\": it may have changed, or speak of others.",
                        about,
                        one,
                        other);
        return new Verdict(relation, Kind.STATUS, axis.name(), List.of(one, other), RULE, why);
    }
}
