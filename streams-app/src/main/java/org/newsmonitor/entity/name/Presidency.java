package org.newsmonitor.entity.name;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.entity.token.Tokens;
import org.newsmonitor.story.EntityType;

/**
 * Who "POTUS" is: the person that the same text first calls the president of the United States, or the only one it calls a
 * president of no named country.
 */
final class Presidency {
    static final String ACRONYM = "POTUS";

    private static final Set<String> COUNTRY = Set.of("u.s.", "us", "american");

    private Presidency() {}

    /** @return the full name, or null when the text names no such president */
    static @Nullable String holderIn(Tokens tokens, List<NameSpan> names, Gazetteer gazetteer) {
        Set<String> others = new TreeSet<>();
        for (NameSpan name : names) {
            boolean full = name.type() == EntityType.PERSON && name.to() - name.from() > 1;
            if (!full || !tokens.is(name.from() - 1, "president")) {
                continue;
            }
            String person = NameForms.plain(tokens.text(name.from(), name.to()));
            int before = name.from() - 2;
            if (COUNTRY.contains(tokens.lower(before))) {
                return person;
            }
            if (!tokens.is(before, "vice") && !tokens.is(before, "former") && !isForeign(tokens, before, gazetteer)) {
                others.add(person);
            }
        }
        return others.size() == 1 ? others.iterator().next() : null;
    }

    private static boolean isForeign(Tokens tokens, int before, Gazetteer gazetteer) {
        return tokens.has(before) && tokens.isCapitalised(before) && gazetteer.demonymAt(tokens, before) != null;
    }
}
