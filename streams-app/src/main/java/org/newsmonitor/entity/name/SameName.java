package org.newsmonitor.entity.name;

import org.newsmonitor.story.EntityType;

/**
 * Whether two canonical names, each resolved inside its own article, can be one entity: the same, one a short form of the
 * other ("Trump", "Donald Trump"), or one the initials of the other ("FAA"). Derived from the two names alone, so that the
 * answer does not depend on what other articles came before.
 */
public final class SameName {
    private SameName() {}

    /** @param type of both; names of different types are never the same entity */
    public static boolean holds(EntityType type, String one, String other) {
        if (one.equalsIgnoreCase(other)) {
            return true;
        }
        String longer = one.length() >= other.length() ? one : other;
        String shorter = longer.equals(one) ? other : one;
        return NameForms.shortFormsOf(type, longer).stream()
                .filter(form -> form.equalsIgnoreCase(shorter))
                .anyMatch(form -> tellsApart(type, longer, form));
    }

    /** Across articles a first name or one word of a body's name is too little: "Donald", "Bank", "United". */
    private static boolean tellsApart(EntityType type, String full, String form) {
        String[] words = full.split(" ", -1);
        boolean first = form.equals(words[0]);
        if (type != EntityType.PERSON && form.equals(words[words.length - 1])) {
            return false;
        }
        boolean suffixed = words.length == 2 && NameForms.isSuffix(words[1]);
        return !first || (suffixed && type != EntityType.PERSON);
    }

    /** The fuller of two names of one entity. */
    public static String fuller(String one, String other) {
        return one.length() > other.length() || (one.length() == other.length() && one.compareTo(other) <= 0)
                ? one
                : other;
    }
}
