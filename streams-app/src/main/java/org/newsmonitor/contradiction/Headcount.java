package org.newsmonitor.contradiction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsmonitor.claim.grammar.Word;

/** Why two counts of people that differ may both be right. */
final class Headcount {
    private static final Set<String> MEASURES = Set.of("KILL", "INJURE", "ARREST", "RESCUE", "MISSING", "INFECT");

    /** Words for some of the people only. */
    private static final Set<String> GROUPS = Set.of(
            "man",
            "woman",
            "boy",
            "girl",
            "child",
            "kid",
            "baby",
            "infant",
            "toddler",
            "teen",
            "teenager",
            "youth",
            "adult",
            "adolescent",
            "juvenile",
            "minor",
            "male",
            "female",
            "officer",
            "policeman",
            "civilian",
            "bystander",
            "relative",
            "sibling",
            "brother",
            "sister");

    private static final Set<String> THEMSELVES = Set.of("himself", "herself", "themselves");
    private static final Set<String> ATTACKERS =
            Set.of("gunman", "shooter", "suspect", "attacker", "assailant", "bomber", "himself", "herself");
    private static final int IN_NOUN_PHRASE = 4;

    private Headcount() {}

    /** Says what one of the figures leaves out or adds; empty where both count the same people. */
    static Optional<String> objection(Reading earlier, Amount first, Reading later, Amount second) {
        if (!MEASURES.contains(first.measure()) && !isPeople(first)) {
            return Optional.empty();
        }
        if (countsGroup(first, second) || countsGroup(second, first)) {
            return Optional.of("one of them counts only some of the people");
        }
        if (addsUp(earlier, second) || addsUp(later, first)) {
            return Optional.of("dead and injured together make the other figure");
        }
        double apart = Math.abs(first.value().low() - second.value().low());
        return apart == 1 && (withAttacker(earlier) || withAttacker(later))
                ? Optional.of("one of them may count who did it")
                : Optional.empty();
    }

    private static boolean isPeople(Amount amount) {
        return amount.value().unit().isEmpty() && amount.counted().equals("PERSON");
    }

    /** "Three men" among "five people"; two groups of different names may be two parts. */
    private static boolean countsGroup(Amount amount, Amount other) {
        String noun = noun(amount);
        boolean group = GROUPS.contains(noun) && !noun.equals(noun(other));
        return group
                && (GROUPS.contains(noun(other))
                        || amount.value().high() < other.value().low());
    }

    /** The first noun behind the figure, as a base form; empty when none follows. */
    private static String noun(Amount amount) {
        List<Word> words = amount.phrase().clause().words();
        return words.stream()
                .filter(word -> word.span().start() >= amount.mention().span().end())
                .limit(IN_NOUN_PHRASE)
                .takeWhile(word ->
                        word.isNominal() || word.is("ADJ") || word.lower().equals("-"))
                .filter(word -> word.is("NOUN"))
                .reduce((before, last) -> last)
                .map(Word::lemma)
                .orElse("");
    }

    /** "One person was killed and three were injured" for "four people were injured". */
    private static boolean addsUp(Reading reading, Amount total) {
        if (!total.measure().equals("INJURE")) {
            return false;
        }
        return amounts(reading, "KILL").stream()
                .anyMatch(dead -> amounts(reading, "INJURE").stream()
                        .anyMatch(hurt -> dead.value().low() + hurt.value().low()
                                == total.value().low()));
    }

    private static List<Amount> amounts(Reading reading, String measure) {
        return reading.amounts().stream()
                .filter(amount -> amount.measure().equals(measure))
                .toList();
    }

    /** "Killed three people and then himself", "including the gunman". */
    private static boolean withAttacker(Reading reading) {
        List<Phrase> phrases = reading.phrases();
        return phrases.stream()
                        .anyMatch(phrase ->
                                has(phrase, THEMSELVES) && phrase.telling().contains("KILL"))
                || phrases.stream()
                        .anyMatch(phrase -> has(phrase, Set.of("including", "included")) && has(phrase, ATTACKERS));
    }

    private static boolean has(Phrase phrase, Set<String> words) {
        return phrase.clause().words().stream().anyMatch(word -> words.contains(word.lower()));
    }
}
