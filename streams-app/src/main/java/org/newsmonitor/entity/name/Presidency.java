package org.newsmonitor.entity.name;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.entity.token.Tokens;
import org.newsmonitor.story.EntityType;

/** Who "POTUS" is: the person that the same text first calls the president of the United States. */
final class Presidency {
    static final String ACRONYM = "POTUS";

    private static final Set<String> COUNTRY = Set.of("u.s.", "us", "american");

    private Presidency() {}

    /** @return the full name, or null when the text names no such president */
    static @Nullable String holderIn(Tokens tokens, List<NameSpan> names) {
        for (NameSpan name : names) {
            boolean full = name.type() == EntityType.PERSON && name.to() - name.from() > 1;
            if (full && tokens.is(name.from() - 1, "president") && COUNTRY.contains(tokens.lower(name.from() - 2))) {
                return NameForms.plain(tokens.text(name.from(), name.to()));
            }
        }
        return null;
    }
}
