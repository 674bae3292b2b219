package org.newsmonitor.entity.value;

import java.util.Set;
import org.newsmonitor.entity.token.Tokens;

/** Tells figures that count from figures that name: "Flight 370", "Boeing 737", "one another", "G-20". */
final class NumberContext {
    private static final Set<String> LABELS = Set.of(
            "flight",
            "boeing",
            "airbus",
            "article",
            "section",
            "chapter",
            "page",
            "room",
            "route",
            "highway",
            "interstate",
            "no",
            "no.",
            "number",
            "nos.",
            "channel",
            "area",
            "class",
            "level",
            "phase",
            "platform",
            "gate",
            "apollo",
            "iphone",
            "windows",
            "group",
            "formula",
            "type",
            "mark",
            "model",
            "resolution",
            "amendment",
            "paragraph",
            "figure",
            "table",
            "volume",
            "grade",
            "terminal",
            "unit",
            "radio",
            "bbc",
            "itv",
            "runway",
            "pier",
            "line",
            "berth",
            "bay",
            "block",
            "title",
            "ward",
            "zone",
            "district");
    /** "Formula One", "the Big Four": the number is the name's. */
    private static final Set<String> NAMING = Set.of(
            "formula",
            "big",
            "final",
            "route",
            "phase",
            "channel",
            "radio",
            "bbc",
            "terminal",
            "group",
            "stage",
            "air",
            "super",
            "section",
            "chapter",
            "article",
            "runway",
            "gate",
            "platform",
            "act");

    private static final Set<String> BEFORE_ONE = Set.of(
            "no", "any", "every", "some", "each", "this", "that", "which", "the", "another", "last", "next", "first",
            "only", "new", "old", "other");
    private static final Set<String> AFTER_ONE = Set.of("another", "'s", "day", "by", "can", "might", "should");

    private NumberContext() {}

    static boolean isFree(Tokens tokens, int at, Reading reading) {
        if (!Values.isCount(reading)) {
            return true;
        }
        if (tokens.is(at - 1, "number")) {
            return false;
        }
        if (tokens.isFigure(at)) {
            return !LABELS.contains(tokens.lower(at - 1)) && !isPartOfCode(tokens, at, reading.end());
        }
        if (tokens.isCapitalised(at) && tokens.isCapitalised(at - 1) && NAMING.contains(tokens.lower(at - 1))) {
            return false;
        }
        boolean one = tokens.is(at, "one") && reading.end() == at + 1;
        return !one || !(BEFORE_ONE.contains(tokens.lower(at - 1)) || AFTER_ONE.contains(tokens.lower(at + 1)));
    }

    /** Glued to more of the same: "9/11", "2-1", "192.168", "555-1234", "F-16"; or a factor, "10-fold". */
    private static boolean isPartOfCode(Tokens tokens, int at, int end) {
        boolean before = tokens.isGlued(at) && at > 0 && "-/.:#".contains(tokens.lower(at - 1));
        boolean score = tokens.isHyphen(end) && tokens.isFigure(end + 1);
        boolean factor = tokens.isHyphen(end) && tokens.is(end + 1, "fold");
        return before || score || factor || (tokens.has(end) && tokens.isGlued(end) && goesOn(tokens, end));
    }

    private static boolean goesOn(Tokens tokens, int at) {
        return "/:#".contains(tokens.lower(at)) || tokens.get(at).isWord();
    }
}
