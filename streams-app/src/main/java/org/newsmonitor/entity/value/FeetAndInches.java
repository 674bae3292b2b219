package org.newsmonitor.entity.value;

import org.jspecify.annotations.Nullable;
import org.newsmonitor.entity.token.Tokens;
import org.newsmonitor.story.EntityType;

/** Reads heights in feet and inches: "6ft 2in", "six feet two inches", "5 foot 10", "5-foot-10". */
final class FeetAndInches {
    private static final double FOOT = 0.3048;
    private static final double INCH = 0.0254;
    private static final Unit METRE = new Unit(EntityType.NUMBER, "m", 1, 0);

    private FeetAndInches() {}

    static @Nullable Amount readAt(Tokens tokens, Figure feet) {
        int unit = tokens.isHyphen(feet.end()) ? feet.end() + 1 : feet.end();
        boolean foot = tokens.is(unit, "ft") || tokens.is(unit, "foot") || tokens.is(unit, "feet");
        int next = tokens.isHyphen(unit + 1) ? unit + 2 : tokens.is(unit + 1, "and") ? unit + 2 : unit + 1;
        Figure inches = foot ? CardinalReader.readAt(tokens, next) : null;
        if (inches == null || inches.high() >= 12 || feet.high() >= 12) {
            return null;
        }
        int end = inchesEnd(tokens, inches.end());
        boolean spoken = tokens.is(unit, "foot") && !tokens.is(unit + 1, "and");
        return end > inches.end() || spoken
                ? new Amount(feet.times(FOOT).plus(inches.times(INCH)).endingAt(end), METRE)
                : null;
    }

    private static int inchesEnd(Tokens tokens, int at) {
        boolean glued = tokens.is(at, "in") && tokens.isGlued(at);
        return glued || tokens.is(at, "inches") || tokens.is(at, "inch") ? at + 1 : at;
    }
}
