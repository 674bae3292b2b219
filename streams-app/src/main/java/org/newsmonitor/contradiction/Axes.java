package org.newsmonitor.contradiction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsmonitor.claim.grammar.Lexicon;

/** All pairs of states that exclude each other, found by the states that two clauses say. */
final class Axes {
    private final Map<String, List<Axis>> byState = new HashMap<>();

    /** Own axes come before WordNet's, since they know how the states follow each other. */
    Axes() {
        Lexicon.groups(Axes.class, "opposites.txt").forEach((key, ends) -> add(Axis.of(key, ends)));
        Lexicon.pairs(Axes.class, "antonyms.txt")
                .forEach(
                        (plain, negative) -> add(new Axis(Axis.Type.SLOW, plain, "", Set.of(plain), Set.of(negative))));
    }

    private void add(Axis axis) {
        for (Set<String> end : List.of(axis.one(), axis.other())) {
            end.forEach(state ->
                    byState.computeIfAbsent(state, any -> new ArrayList<>()).add(axis));
        }
    }

    /** The first axis whose two ends the clauses say. */
    Optional<Axis> opposing(Phrase first, Phrase second) {
        Set<String> here = Axis.said(first);
        Set<String> there = Axis.said(second);
        return here.stream()
                .map(state -> byState.getOrDefault(state, List.of()))
                .flatMap(Collection::stream)
                .filter(axis -> axis.parts(here, there) && axis.fits(first, second))
                .findFirst();
    }
}
