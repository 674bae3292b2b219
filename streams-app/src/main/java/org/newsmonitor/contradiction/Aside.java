package org.newsmonitor.contradiction;

import java.util.List;
import java.util.Set;
import org.newsmonitor.claim.grammar.Word;
import org.newsmonitor.story.EntityType;
import org.newsmonitor.story.Mention;

/** Figures that count nothing of what their clause tells: ages, old figures, house numbers, labels, broken figures. */
final class Aside {
    private static final Set<String> LABELS =
            Set.of("image", "photo", "picture", "slide", "page", "part", "chapter", "step");
    /** Before an old figure, one refuted, a rate or an age. */
    private static final Set<String> ASIDE = Set.of("from", "not", "per", "both", "aged", "age", "ages");

    private static final Set<String> COUNTS = Set.of(
            "toll",
            "attendance",
            "turnout",
            "number",
            "total",
            "count",
            "tally",
            "crowd",
            "population",
            "capacity",
            "membership",
            "headcount",
            "workforce",
            "circulation");

    private static final int NEAR = 5;

    private Aside() {}

    /** "777-200", "A-320": a name with figures counts nothing. */
    static boolean isModel(Phrase phrase, Mention mention) {
        return phrase.clause().words().stream()
                        .filter(word -> word.span().contains(mention.span()))
                        .anyMatch(word -> word.lower().matches("(?=.*\\d)(?=.*[a-z])[a-z0-9]+-[a-z0-9]+"))
                && mention.type() == EntityType.NUMBER;
    }

    /**
     * An age ("were over 60"), a time between ("a year earlier"), an old figure ("from 380") or one refuted ("not 312").
     *
     * @param bare whether the figure has no unit and counts nothing
     */
    static boolean holds(List<Word> words, int first, boolean bare) {
        if (numbers(words, first, bare)) {
            return true;
        }
        if (isAgeOfSubject(words, first)) {
            return false;
        }
        String next = words.stream()
                .filter(word -> word.span().start()
                        >= words.get(Math.min(first, words.size() - 1)).span().start())
                .skip(1)
                .limit(4)
                .map(Word::lower)
                .reduce("", (text, word) -> text + word + " ");
        if (first < words.size()
                && (words.get(first).lower().endsWith("-old")
                        || next.matches(
                                "(- )?(years?[- ])?(- )?old .*|(\\p{L}+ ){1,3}(earlier|ago|before|later)\\b.*"))) {
            return true;
        }
        if (first == 0) {
            return false;
        }
        Word before = words.get(first - 1);
        boolean age = bare && before.lemma().equals("be") && !isCount(words);
        boolean label = bare && (before.is("NOUN") || before.lower().equals("of"));
        boolean apposition = bare && Set.of(",", "(").contains(before.lower());
        return age || label || apposition || ASIDE.contains(before.lower()) || isAgeRange(words, first);
    }

    /** "The death toll was 34": the subject itself is a count. */
    static boolean isCount(List<Word> words) {
        return COUNTS.contains(Subjects.noun(words));
    }

    /** "Was six years old": the age of whom the clause is about. */
    private static boolean isAgeOfSubject(List<Word> words, int first) {
        return first > 0
                && words.get(first - 1).lemma().equals("be")
                && first + 2 < words.size()
                && words.get(first + 2).lower().equals("old");
    }

    /** A figure that numbers a house, a street's block, an hour, a note or a picture, and counts nothing. */
    private static boolean numbers(List<Word> words, int first, boolean bare) {
        if (first + 1 >= words.size()) {
            return false;
        }
        Word next = words.get(first + 1);
        Word before = words.get(Math.max(0, first - 1));
        boolean address =
                before.is("ADP") && next.is("PROPN") && words.get(first).lower().matches("\\d{3,5}");
        boolean station = before.is("PROPN") && next.lower().equals("'s");
        boolean name = words.get(first).is("PROPN") && before.is("PROPN") && first > 0;
        boolean hour = before.lower().equals("at") && bare;
        boolean note = before.lower().equals("[") || LABELS.contains(before.lower()) || isLastOf(words, first);
        return isBroken(words, first)
                || address
                || station
                || name
                || hour
                || note
                || (!bare && next.lower().equals("block"));
    }

    /** "20 , 000", "5 . 9": a figure that blanks have broken. */
    private static boolean isBroken(List<Word> words, int at) {
        boolean goesOn = isSeparator(words, at + 1)
                && words.size() > at + 2
                && words.get(at + 2).is("NUM");
        boolean wentOn =
                at > 1 && isSeparator(words, at - 1) && words.get(at - 2).is("NUM");
        return goesOn || wentOn;
    }

    private static boolean isSeparator(List<Word> words, int at) {
        return at > 0
                && at < words.size()
                && Set.of(",", ".").contains(words.get(at).lower())
                && words.get(at).span().start() > words.get(at - 1).span().end();
    }

    /** "Ranged in age from 46 to 73". */
    private static boolean isAgeRange(List<Word> words, int first) {
        return words.subList(Math.max(0, first - NEAR), first).stream()
                .anyMatch(word -> word.lower().equals("age") || word.lower().equals("ages"));
    }

    /** The 111 of "image 86 of 111". */
    private static boolean isLastOf(List<Word> words, int at) {
        return at > 2
                && words.get(at - 1).lower().equals("of")
                && words.get(at - 2).is("NUM")
                && LABELS.contains(words.get(at - 3).lower());
    }
}
