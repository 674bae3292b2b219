package org.newsmonitor.entity.name;

import java.util.ArrayList;
import java.util.List;
import org.newsmonitor.story.EntityType;

/** The labels of the name model: outside, or first, inner, last or only token of a name of a type. */
final class NameLabels {
    static final int OUTSIDE = 0;
    static final int COUNT = 13;
    private static final int FIRST = 0;
    private static final int INNER = 1;
    private static final int LAST = 2;
    private static final int ONLY = 3;
    private static final EntityType[] TYPES = {EntityType.PERSON, EntityType.ORGANIZATION, EntityType.LOCATION};

    private NameLabels() {}

    /** Whether one label may follow another; a sentence begins and ends as if outside. */
    static boolean mayFollow(int previous, int next) {
        boolean open = previous != OUTSIDE && (part(previous) == FIRST || part(previous) == INNER);
        boolean goesOn = next != OUTSIDE && (part(next) == INNER || part(next) == LAST);
        return open == goesOn && (!open || type(previous) == type(next));
    }

    static int[] labels(int tokens, List<NameSpan> names) {
        int[] labels = new int[tokens];
        for (NameSpan name : names) {
            for (int i = name.from(); i < name.to(); i++) {
                labels[i] = label(name, i);
            }
        }
        return labels;
    }

    private static int label(NameSpan name, int at) {
        boolean first = at == name.from();
        boolean last = at == name.to() - 1;
        int part = first && last ? ONLY : first ? FIRST : last ? LAST : INNER;
        return 1 + 4 * List.of(TYPES).indexOf(name.type()) + part;
    }

    /** @param offset index of the first labelled token in its text */
    static List<NameSpan> names(int[] labels, int offset) {
        List<NameSpan> names = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] == OUTSIDE) {
                continue;
            }
            from = part(labels[i]) == FIRST || part(labels[i]) == ONLY ? i : from;
            if (part(labels[i]) == LAST || part(labels[i]) == ONLY) {
                names.add(new NameSpan(offset + from, offset + i + 1, TYPES[type(labels[i])]));
            }
        }
        return names;
    }

    private static int part(int label) {
        return (label - 1) % 4;
    }

    private static int type(int label) {
        return (label - 1) / 4;
    }
}
