package org.newsmonitor.contradiction;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsmonitor.claim.grammar.Word;
import org.newsmonitor.story.EntityType;
import org.newsmonitor.story.Mention;
import org.newsmonitor.story.Quantity;

/** Whether two figures measure the same thing. */
final class SameMeasure {
    private static final Set<String> RECURRING = Set.of(
            "point",
            "goal",
            "yard",
            "rebound",
            "touchdown",
            "wicket",
            "run",
            "try",
            "set",
            "game",
            "match",
            "win",
            "WIN",
            "shot",
            "season",
            "round",
            "lap",
            "catch",
            "APPROVE",
            "SCORE",
            "LAND");

    private static final double HALF = 0.5;
    private static final int TELLING = 3;
    private static final Set<String> GIVEN = Set.of("PAY", "give", "grant", "donate", "hand", "send", "transfer");
    private static final Set<String> GOT = Set.of("receive", "get", "obtain", "collect");
    static final Set<String> MONEY = Set.of("PROFIT", "REVENUE", "LOSS", "PRICE", "DEBT");

    private SameMeasure() {}

    static boolean holds(Reading earlier, Amount first, Reading later, Amount second) {
        boolean named = !first.counted().isEmpty() && !second.counted().isEmpty();
        if ((named || Headcount.isOfPeople(first)) && !Counted.same(first, second)) {
            return false;
        }
        if (!first.measure().equals(second.measure())) {
            return false;
        }
        if (first.phrase().names().isEmpty()
                && second.phrase().names().isEmpty()
                && Occasion.ofStrangers(earlier.article(), later.article())) {
            return false;
        }
        if (Guard.elsewhere(earlier, first.phrase(), later, second.phrase()) || recurs(earlier, first, later)) {
            return false;
        }
        if (isOfSomebody(first.phrase(), second.phrase()) || isOfSomebody(second.phrase(), first.phrase())) {
            return false;
        }
        if (first.isAge() != second.isAge() || (first.isAge() && !first.person().equals(second.person()))) {
            return false;
        }
        if (first.isRate() != second.isRate() || !first.described().equals(second.described())) {
            return false;
        }
        if (first.measure().equals(Amounts.ABOARD)
                && first.phrase().shared(second.phrase()).isEmpty()
                && !Guard.shareName(first.phrase(), second.phrase())) {
            return false;
        }
        if (!first.measure().isEmpty()) {
            return isBare(first)
                    || isBare(second)
                    || first.phrase().shared(second.phrase()).size() >= 2;
        }
        if ((isListed(first) || isListed(second)) && !first.nearestName().equals(second.nearestName())) {
            return false;
        }
        return !Modifiers.differ(first, second) && alike(earlier, first, later, second);
    }

    /** "He leaves two children" may be of another man than "Davis leaves four children". */
    private static boolean isOfSomebody(Phrase phrase, Phrase other) {
        String first = phrase.clause().words().get(0).lower();
        return (first.equals("he") || first.equals("she"))
                && other.mentions().stream()
                        .filter(mention -> mention.type() == EntityType.PERSON)
                        .map(mention -> mention.text().toLowerCase(Locale.ROOT).split(" "))
                        .anyMatch(words -> Stream.of(words).noneMatch(phrase.names()::contains));
    }

    /** "Seven people died": says no more than the figure. */
    private static boolean isBare(Amount amount) {
        return amount.phrase().telling().size() <= 2;
    }

    /** Whether its clause gives more figures of the same thing: then each belongs to the name beside it. */
    private static boolean isListed(Amount amount) {
        return amount.phrase().mentions().stream()
                        .filter(other -> other.value() instanceof Quantity quantity
                                && !isAside(amount, other)
                                && other.type() == amount.mention().type()
                                && quantity.unit().equals(amount.value().unit()))
                        .count()
                > 1;
    }

    /** "From 380 million": what it was before; "by 38 votes to 31": the other side's. */
    private static boolean isAside(Amount amount, Mention figure) {
        String before = amount.phrase().clause().wordBefore(figure.span());
        return before.equals("from") || (before.equals("to") && amount.counted().equals("vote"));
    }

    /** Points, goals, games, passes (a concept of agreeing): a new count each time, so that only dated reports can be of the same one. */
    private static boolean recurs(Reading earlier, Amount first, Reading later) {
        return (earlier.undated() || later.undated())
                && (RECURRING.contains(first.counted())
                        || first.mention().text().endsWith("yards"));
    }

    /** "The state paid 20 million to the victims" and "the victims received 4 million from the state". */
    private static boolean isOneTransfer(Amount first, Amount second) {
        Phrase one = first.phrase();
        Phrase other = second.phrase();
        boolean given = GIVEN.contains(one.head()) && GOT.contains(other.head());
        boolean got = GOT.contains(one.head()) && GIVEN.contains(other.head());
        return first.isMoney() && ((given && isFrom(one, other)) || (got && isFrom(other, one)));
    }

    /** Whether who gave is no receiver, and nobody else is said to have given; who "was paid" is the receiver. */
    private static boolean isFrom(Phrase given, Phrase got) {
        List<Word> words = got.clause().words();
        Set<String> givers = got.concepts().stream()
                .filter(concept -> words.subList(0, concept.at()).stream()
                        .anyMatch(word -> word.lower().equals("from")))
                .map(Concept::name)
                .collect(Collectors.toSet());
        Set<String> doers = Subjects.of(given);
        boolean toSame = given.clause().isPassive() != Collections.disjoint(doers, Subjects.of(got));
        return toSame && (given.clause().isPassive() || givers.isEmpty() || !Collections.disjoint(givers, doers));
    }

    /** Speeds, lengths, temperatures: what is measured stands beside the figure, whatever the verb. */
    private static boolean isMeasured(Amount amount, Set<String> near) {
        String unit = amount.value().unit();
        return !unit.isEmpty()
                && !unit.equals("%")
                && !unit.equals("s")
                && !amount.isMoney()
                && near.stream().anyMatch(word -> !amount.phrase().names().contains(word));
    }

    /** "Stole the records" and "copied the data". */
    private static boolean isOfLikeDeeds(Phrase first, Phrase second) {
        return !first.head().equals(second.head()) && Deeds.same(first.head(), second.head());
    }

    /** Much the same is told of one known thing, or of one known doer. */
    private static boolean isTold(Twin twin) {
        return twin.ofOneDeed() || twin.ofOneDoer();
    }

    /** "Turnout was 61 percent" and "turnout stood at 38". */
    private static boolean isOfOneSubject(Amount first, Amount second) {
        return !first.predicated().isEmpty() && first.predicated().equals(second.predicated());
    }

    /** The same verb, measure or thing counted, half of what either says near its figure or much of the rest, and one party. */
    private static boolean alike(Reading earlier, Amount first, Reading later, Amount second) {
        Set<String> shared = first.phrase().shared(second.phrase());
        Set<String> near = new HashSet<>(first.near());
        near.retainAll(second.near());
        boolean verb = (shared.contains(first.phrase().head())
                        && shared.contains(second.phrase().head()))
                || isOfLikeDeeds(first.phrase(), second.phrase())
                || isOneTransfer(first, second);
        boolean noun = near.stream().anyMatch(MONEY::contains)
                || isMeasured(first, near)
                || first.isAge()
                || (first.isPrice() && second.isPrice())
                || isOfOneSubject(first, second);
        boolean counted = !first.counted().isEmpty()
                && first.counted().equals(second.counted())
                && (verb || !first.counted().equals("PERSON"));
        int least = Math.min(first.near().size(), second.near().size());
        boolean named = Guard.sameParty(earlier, first.phrase(), later, second.phrase()) || (verb && counted);
        boolean nothing = first.value().unit().isEmpty() && !counted;
        boolean dated = !earlier.undated() && !later.undated();
        boolean oneDeed = (verb || noun)
                && dated
                && shared.size() >= (noun ? 2 : TELLING)
                && isTold(Twin.of(earlier, first.phrase(), later, second.phrase()));
        boolean oneReading = isMeasured(first, near) && dated && near.size() >= 2;
        boolean oneDay = counted && dated && Times.onOneDay(first.phrase(), second.phrase());
        return (named || oneDeed || oneDay || oneReading)
                && !nothing
                && (verb || noun || counted)
                && shared.size() >= 2
                && (near.size() >= HALF * least || (noun && shared.size() > TELLING));
    }
}
