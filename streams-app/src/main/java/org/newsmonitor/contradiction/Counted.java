package org.newsmonitor.contradiction;

import java.util.Set;
import org.newsmonitor.claim.grammar.Lexicon;

/** Whether two figures count the same sort of thing, whatever it is called. */
final class Counted {
    private static final Set<String> PEOPLE = Lexicon.words(Counted.class, "people.txt");

    /** May be any of those whom it befell: "officers found four victims outside". */
    private static final String VICTIM = "victim";

    private Counted() {}

    /** The same thing counted; people may be called by many nouns, where the measure or the verb tells what befell them. */
    static boolean same(Amount first, Amount second) {
        boolean deed = Deeds.same(first.phrase().head(), second.phrase().head());
        return first.counted().equals(second.counted())
                || ((!first.measure().isEmpty() || deed) && isPeople(first) && isPeople(second));
    }

    /** "People", "passengers", "miners". */
    static boolean isPerson(String noun) {
        return PEOPLE.contains(noun) || noun.equals("people");
    }

    private static boolean isPeople(Amount amount) {
        String counted = amount.counted();
        return counted.isEmpty()
                || counted.equals("PERSON")
                || counted.equals(amount.measure())
                || (PEOPLE.contains(counted) && !counted.equals(VICTIM));
    }
}
