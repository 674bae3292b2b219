package org.newsmonitor.entity.value;

import java.util.List;
import org.newsmonitor.entity.token.PhraseTable;

/** How words around a figure loosen it. */
enum Hedge {
    AT_LEAST,
    AT_MOST,
    ABOUT,
    /** "exactly", "just", "only": says nothing new about the amount. */
    EXACTLY;

    /** Words before a figure. */
    static final PhraseTable<Hedge> BEFORE = before();

    /** Words after a figure or its unit. */
    static final PhraseTable<Hedge> AFTER = after();

    Figure apply(Figure figure) {
        return switch (this) {
            case AT_LEAST -> figure.orMore();
            case AT_MOST -> figure.orLess();
            case ABOUT -> figure.about();
            case EXACTLY -> figure;
        };
    }

    private static PhraseTable<Hedge> before() {
        PhraseTable<Hedge> table = new PhraseTable<>();
        table.addAll(
                List.of(
                        "at least",
                        "more than",
                        "over",
                        "no fewer than",
                        "no less than",
                        "not less than",
                        "well over",
                        "north of",
                        "at the very least",
                        "upwards of",
                        "in excess of",
                        "a minimum of",
                        "far more than",
                        "well more than",
                        "much more than",
                        "at a minimum",
                        "greater than",
                        "above",
                        "exceeding",
                        "not fewer than",
                        "minimum of",
                        "longer than",
                        "as few as",
                        "as little as",
                        "more than about",
                        "at least about"),
                AT_LEAST);
        table.addAll(
                List.of(
                        "up to",
                        "at most",
                        "no more than",
                        "fewer than",
                        "less than",
                        "under",
                        "as many as",
                        "as much as",
                        "not more than",
                        "a maximum of",
                        "well under",
                        "far fewer than",
                        "maximum of",
                        "far less than",
                        "south of",
                        "below",
                        "at the most",
                        "no longer than"),
                AT_MOST);
        table.addAll(
                List.of(
                        "about",
                        "around",
                        "some",
                        "roughly",
                        "approximately",
                        "approx.",
                        "nearly",
                        "almost",
                        "an estimated",
                        "estimated",
                        "close to",
                        "just over",
                        "just under",
                        "slightly more than",
                        "slightly less than",
                        "a little over",
                        "a little more than",
                        "a little under",
                        "a little less than",
                        "just shy of",
                        "in the region of",
                        "something like",
                        "circa",
                        "just about",
                        "just more than",
                        "just less than",
                        "slightly over",
                        "slightly under",
                        "the best part of",
                        "somewhere around",
                        "reportedly about",
                        "virtually",
                        "not quite",
                        "an estimated total of",
                        "more or less",
                        "~",
                        "perhaps",
                        "maybe"),
                ABOUT);
        table.addAll(List.of("exactly", "precisely", "just", "only", "a total of", "all of"), EXACTLY);
        return table;
    }

    private static PhraseTable<Hedge> after() {
        PhraseTable<Hedge> table = new PhraseTable<>();
        table.addAll(
                List.of(
                        "or more",
                        "or above",
                        "or over",
                        "or longer",
                        "at least",
                        "at a minimum",
                        "plus",
                        "+",
                        "and counting"),
                AT_LEAST);
        table.addAll(List.of("or fewer", "or less", "at most", "or under", "at the most", "or below"), AT_MOST);
        table.addAll(List.of("or so", "or thereabouts", "odd"), ABOUT);
        return table;
    }
}
