package org.newsmonitor.entity.value;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.entity.token.Tokens;
import org.newsmonitor.story.EntityType;

/**
 * Reads shares of a whole as per cent: "two-thirds", "a quarter of", "half the", "one in five", "nine out of ten". News
 * rounds them, so they are approximate.
 */
final class FractionReader {
    private static final Unit PERCENT = new Unit(EntityType.PERCENT, "%", 1, 0);
    private static final Map<String, Integer> PARTS = Map.ofEntries(
            Map.entry("third", 3),
            Map.entry("quarter", 4),
            Map.entry("fifth", 5),
            Map.entry("sixth", 6),
            Map.entry("seventh", 7),
            Map.entry("eighth", 8),
            Map.entry("ninth", 9),
            Map.entry("tenth", 10),
            Map.entry("hundredth", 100));
    private static final Set<String> WHOLES = Set.of("the", "of", "all", "its", "their", "his", "her", "our", "those");
    private static final int MOST_OF_A_RATIO = 1000;

    private FractionReader() {}

    static @Nullable Amount readAt(Tokens tokens, int at) {
        Figure part = part(tokens, at);
        return part != null ? ofWhole(tokens, part) : ratio(tokens, at);
    }

    /** The share itself, between 0 and 1. */
    private static @Nullable Figure part(Tokens tokens, int at) {
        if (tokens.is(at, "half")) {
            boolean ofWhole = WHOLES.contains(tokens.lower(at + 1));
            return ofWhole && !isOrdinal(tokens, at - 1) ? Figure.exactly(0.5, at + 1) : null;
        }
        Double sign = tokens.is(at + 1, "of") ? CardinalReader.fractionSign(tokens.lower(at)) : null;
        if (sign != null) {
            return Figure.exactly(sign, at + 1);
        }
        boolean article = HalfReader.isArticle(tokens, at);
        Integer count = article ? Integer.valueOf(1) : NumberWords.cardinal(tokens.lower(at));
        int name = tokens.isHyphen(at + 1) ? at + 2 : at + 1;
        Integer parts = PARTS.get(singular(tokens.lower(name)));
        if (count == null || parts == null || count >= parts || count < 1) {
            return null;
        }
        boolean plural = tokens.lower(name).endsWith("s");
        boolean said =
                article ? tokens.is(name + 1, "of") : plural || tokens.isHyphen(at + 1) || tokens.is(name + 1, "of");
        return said && plural == (count > 1) ? Figure.exactly((double) count / parts, name + 1) : null;
    }

    private static boolean isOrdinal(Tokens tokens, int at) {
        return NumberWords.ordinal(tokens.lower(at)) != null || tokens.is(at, "other") || tokens.is(at, "latter");
    }

    private static String singular(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    /** "three-quarters of an hour" and "a third of a mile" measure; anything else is a share. */
    private static Amount ofWhole(Tokens tokens, Figure part) {
        int of = tokens.is(part.end(), "of") ? part.end() + 1 : part.end();
        boolean one = of > part.end() && HalfReader.isArticle(tokens, of);
        var unit = one ? Unit.AFTER.longestAt(tokens, of + 1) : null;
        if (unit != null) {
            return new Amount(part.endingAt(unit.end()), unit.meaning());
        }
        Double scale = one ? NumberWords.scale(tokens.lower(of + 1)) : null;
        return scale == null
                ? new Amount(part.times(100).about(), PERCENT)
                : new Amount(part.times(scale).endingAt(of + 2), null);
    }

    private static @Nullable Amount ratio(Tokens tokens, int at) {
        Double some = smallCardinal(tokens, at);
        boolean out = tokens.is(at + 1, "out") && tokens.is(at + 2, "of");
        int second = out ? at + 3 : tokens.is(at + 2, "every") ? at + 3 : at + 2;
        Double all = some != null && (out || tokens.is(at + 1, "in")) ? smallCardinal(tokens, second) : null;
        if (some == null || all == null || some >= all || some < 1 || all < 3 || counts(tokens, second + 1)) {
            return null;
        }
        return new Amount(
                Figure.exactly(Figure.tidy(100 * some / all), second + 1).about(), PERCENT);
    }

    /** "one in five minutes", "two in 12 months", "one in 2 million": no share of a whole. */
    private static boolean counts(Tokens tokens, int after) {
        return Unit.after(tokens, after) != null
                || NumberWords.scale(tokens.lower(after)) != null
                || tokens.isHyphen(after);
    }

    private static @Nullable Double smallCardinal(Tokens tokens, int at) {
        Integer word = NumberWords.cardinal(tokens.lower(at));
        if (word != null) {
            return word.doubleValue();
        }
        String digits = tokens.isFigure(at) ? tokens.get(at).text() : "";
        boolean small = !digits.isEmpty() && digits.length() <= 4 && digits.indexOf('.') < 0 && digits.indexOf(',') < 0;
        double number = small ? Double.parseDouble(digits) : MOST_OF_A_RATIO + 1;
        return number <= MOST_OF_A_RATIO ? Double.valueOf(number) : null;
    }
}
