package org.newsmonitor.contradiction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsmonitor.claim.grammar.Lexicon;
import org.newsmonitor.claim.grammar.Word;

/** Why two counts of people that differ may both be right. */
final class Headcount {
    private static final Set<String> MEASURES = Set.of("KILL", "INJURE", "ARREST", "RESCUE", "MISSING", "INFECT");

    /** What is done to people by somebody, who counts only his own. */
    private static final Set<String> OWN = Set.of("RESCUE", "ARREST", "EVACUATE");

    /** Words for some of the people only. */
    private static final Set<String> GROUPS = Lexicon.words(Headcount.class, "groups.txt");

    private static final Set<String> THEMSELVES = Set.of("himself", "herself", "themselves");
    private static final Set<String> ATTACKERS =
            Set.of("gunman", "shooter", "suspect", "attacker", "assailant", "bomber", "himself", "herself");
    private static final int IN_NOUN_PHRASE = 4;

    private Headcount() {}

    /** Says what one of the figures leaves out or adds; empty where both count the same people. */
    static Optional<String> objection(Reading earlier, Amount first, Reading later, Amount second) {
        if (!isOfPeople(first) && !isPeople(first)) {
            return Optional.empty();
        }
        if (countsGroup(first, second) || countsGroup(second, first)) {
            return Optional.of("one of them counts only some of the people");
        }
        if (countsOwn(first, second)) {
            return Optional.of("each counts whom somebody else dealt with");
        }
        if (addsUp(earlier, second) || addsUp(later, first)) {
            return Optional.of("the figures of the one make up the other");
        }
        double apart = Math.abs(first.value().low() - second.value().low());
        return apart == 1 && (withAttacker(earlier) || withAttacker(later))
                ? Optional.of("one of them may count who did it")
                : Optional.empty();
    }

    /** Whether its measure tells what befell people. */
    static boolean isOfPeople(Amount amount) {
        return MEASURES.contains(amount.measure());
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

    /** "Coastguards saved 35" and "fishermen saved 20". */
    private static boolean countsOwn(Amount first, Amount second) {
        return OWN.contains(first.measure())
                && isDeedOf(first)
                && isDeedOf(second)
                && !Subjects.noun(first.phrase()).equals(Subjects.noun(second.phrase()));
    }

    private static boolean isDeedOf(Amount amount) {
        Phrase phrase = amount.phrase();
        return phrase.head().equals(amount.measure())
                && !phrase.clause().isPassive()
                && phrase.clause().head() >= 0
                && phrase.clause().words().get(phrase.clause().head()).span().end()
                        < amount.mention().span().start();
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

    /** "Four by bullets and one by glass" for five; "one person was killed and three were injured" for four injured. */
    private static boolean addsUp(Reading reading, Amount total) {
        double figure = total.value().low();
        List<Amount> same = amounts(reading, total.measure()).stream()
                .filter(amount -> amount.value().low() != figure)
                .toList();
        boolean whole = same.size() > 1 && sum(same) == figure;
        List<Amount> dead = amounts(reading, "KILL");
        boolean hit = total.measure().equals("INJURE") && !dead.isEmpty() && sum(dead) + sum(same) == figure;
        return whole || hit;
    }

    private static double sum(List<Amount> amounts) {
        return amounts.stream().mapToDouble(amount -> amount.value().low()).sum();
    }

    private static List<Amount> amounts(Reading reading, String measure) {
        return reading.amounts().stream()
                .filter(amount -> amount.measure().equals(measure))
                .toList();
    }

    private static boolean withAttacker(Reading reading) {
        return reading.phrases().stream().anyMatch(Headcount::countsAttacker);
    }

    /** "And then himself", "including the gunman", "one is the shooter". */
    private static boolean countsAttacker(Phrase phrase) {
        boolean is = phrase.clause().verb().equals("be");
        boolean including = phrase.clause().has(Set.of("including", "included"));
        return (phrase.clause().has(THEMSELVES) && phrase.telling().contains("KILL"))
                || (phrase.clause().has(ATTACKERS) && (is || including));
    }
}
