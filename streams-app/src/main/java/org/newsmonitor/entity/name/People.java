package org.newsmonitor.entity.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.newsmonitor.entity.token.Tokens;
import org.newsmonitor.story.EntityType;
import org.newsmonitor.story.Mention;

/** The persons a text names, where, and of which gender. */
final class People {
    /** How far back a pronoun reaches. */
    static final int SENTENCES = 2;

    /** And at most so many tokens, however long the sentences. */
    static final int TOKENS = 200;

    /**
     * Where a pronoun stands, by token.
     *
     * @param sentence begin of its sentence
     * @param before begin of the sentence before
     * @param reach begin of the farthest sentence a pronoun reaches back to
     */
    record Place(int at, int sentence, int before, int reach) {}

    private record Named(int at, String canonical) {}

    private final List<Named> named = new ArrayList<>();
    private final Map<String, Gender> genders = new HashMap<>();
    private final Set<Integer> inNames = new java.util.HashSet<>();

    People(Tokens tokens, List<Mention> names) {
        for (Mention name : names) {
            int from = tokens.firstFrom(name.span().start());
            int to = Math.max(from + 1, tokens.firstFrom(name.span().end()));
            for (int i = from; i < to; i++) {
                inNames.add(i);
            }
            if (name.type() == EntityType.PERSON && from < tokens.size()) {
                named.add(new Named(from, name.canonical()));
                genders.merge(
                        name.canonical(), Gender.of(tokens, from, to), (old, now) -> old == Gender.UNKNOWN ? now : old);
            }
        }
    }

    boolean isName(int at) {
        return inNames.contains(at);
    }

    /** The one person in reach whom a pronoun can mean, or the first one of the sentence before; else empty. */
    String meant(Gender gender, Place place) {
        String only = only(gender, place.sentence(), place.at());
        if (!only.isEmpty() || isAnyone(gender, place.sentence(), place.at())) {
            return only;
        }
        String before = only(gender, place.before(), place.sentence());
        if (!before.isEmpty() || isAnyone(gender, place.before(), place.sentence())) {
            return before;
        }
        return only(gender, place.reach(), place.at());
    }

    private boolean isAnyone(Gender gender, int from, int to) {
        return !candidates(gender, from, to).isEmpty();
    }

    /** The only candidate between two tokens; one of known gender goes before those of unknown gender. */
    private String only(Gender gender, int from, int to) {
        Set<String> fitting = candidates(gender, from, to);
        Set<String> known = new TreeSet<>(fitting);
        known.removeIf(person -> genders.get(person) != gender);
        Set<String> chosen = known.isEmpty() ? fitting : known;
        return chosen.size() == 1 && (known.isEmpty() || fitting.size() == known.size() || known.size() == 1)
                ? chosen.iterator().next()
                : "";
    }

    private Set<String> candidates(Gender gender, int from, int to) {
        Set<String> fitting = new TreeSet<>();
        for (int i = firstFrom(from); i < named.size() && named.get(i).at() < to; i++) {
            Named person = named.get(i);
            if (genders.getOrDefault(person.canonical(), Gender.UNKNOWN).fits(gender)) {
                fitting.add(person.canonical());
            }
        }
        return fitting;
    }

    private int firstFrom(int token) {
        int low = 0;
        int high = named.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (named.get(middle).at() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
