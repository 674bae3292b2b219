package org.newsmonitor.contradiction;

import java.util.Set;

/** Whether two figures count the same sort of thing, whatever it is called. */
final class Counted {
    /** Words for people that do not end as most do. */
    private static final Set<String> PEOPLE = Set.of(
            "fan",
            "guest",
            "migrant",
            "refugee",
            "hostage",
            "pupil",
            "activist",
            "journalist",
            "cyclist",
            "pedestrian",
            "motorist",
            "nurse",
            "athlete",
            "infant",
            "participant");

    /** Words that end like those for people. */
    private static final Set<String> NO_PEOPLE = Set.of(
            "helicopter",
            "tanker",
            "trawler",
            "container",
            "carrier",
            "bomber",
            "cruiser",
            "tower",
            "door",
            "floor",
            "number");

    private Counted() {}

    /** The same thing counted; people may be called by many nouns, where the measure tells what befell them. */
    static boolean same(Amount first, Amount second) {
        boolean equal = first.counted().equals(second.counted());
        return equal || (!first.measure().isEmpty() && isPeople(first) && isPeople(second));
    }

    private static boolean isPeople(Amount amount) {
        String counted = amount.counted();
        boolean called =
                counted.endsWith("er") || counted.endsWith("or") || counted.endsWith("man") || counted.endsWith("men");
        return counted.isEmpty()
                || counted.equals("PERSON")
                || PEOPLE.contains(counted)
                || counted.equals(amount.measure())
                || (called && !NO_PEOPLE.contains(counted));
    }
}
