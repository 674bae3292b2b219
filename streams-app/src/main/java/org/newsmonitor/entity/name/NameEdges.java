package org.newsmonitor.entity.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsmonitor.entity.token.Tokens;
import org.newsmonitor.story.EntityType;

/** Puts the edges of a name where its writer put them: no full stop behind "BBC", and "Department of" before "Justice". */
final class NameEdges {
    private static final Set<String> MARKS = Set.of(".", ",", ";", ":");

    private NameEdges() {}

    /** @param names in order of position */
    static List<NameSpan> mend(Tokens tokens, List<NameSpan> names, Gazetteer gazetteer) {
        List<NameSpan> mended = new ArrayList<>(names.size());
        int free = 0;
        for (NameSpan name : names) {
            NameSpan trimmed = trimmed(tokens, name);
            if (trimmed.from() < trimmed.to()) {
                NameSpan whole = withHead(tokens, trimmed, free, gazetteer);
                mended.add(whole);
                free = whole.to();
            }
        }
        return mended;
    }

    private static NameSpan trimmed(Tokens tokens, NameSpan name) {
        int from = name.from();
        int to = name.to();
        while (from < to && MARKS.contains(tokens.get(from).text())) {
            from++;
        }
        while (from < to && MARKS.contains(tokens.get(to - 1).text())) {
            to--;
        }
        return new NameSpan(from, to, name.type());
    }

    /** "Ministry of Defence", of which the model saw "Defence" alone. */
    private static NameSpan withHead(Tokens tokens, NameSpan name, int free, Gazetteer gazetteer) {
        int of = tokens.is(name.from() - 1, "the") ? name.from() - 2 : name.from() - 1;
        boolean headed = tokens.is(of, "of")
                && of - 1 >= free
                && name.type() == EntityType.ORGANIZATION
                && gazetteer
                        .headsOf(EntityType.ORGANIZATION)
                        .contains(tokens.get(of - 1).text());
        return headed ? new NameSpan(of - 1, name.to(), name.type()) : name;
    }
}
