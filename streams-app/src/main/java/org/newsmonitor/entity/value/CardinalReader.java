package org.newsmonitor.entity.value;

import org.jspecify.annotations.Nullable;
import org.newsmonitor.entity.token.Tokens;

/** Reads a plain cardinal number, in digits or written out, with its scale: "1.13bn", "two hundred and five". */
final class CardinalReader {
    /** Longest written-out number, in tokens. */
    private static final int LONGEST = 16;

    private CardinalReader() {}

    static @Nullable Figure readAt(Tokens tokens, int at) {
        if (tokens.isFigure(at)) {
            return digits(tokens, at);
        }
        Double part = fractionSign(tokens.lower(at));
        if (part != null) {
            return Figure.exactly(part, at + 1);
        }
        boolean one = HalfReader.isArticle(tokens, at) && isLargeScale(tokens, at + 1);
        Figure halves = one ? null : HalfReader.readAt(tokens, at);
        return halves != null ? halves : words(tokens, at, one);
    }

    private static @Nullable Figure digits(Tokens tokens, int at) {
        Double amount = parse(tokens.get(at).text());
        if (amount == null) {
            return null;
        }
        int end = at + 1;
        Double fraction = fraction(tokens, end);
        Figure figure = fraction == null ? Figure.exactly(amount, end) : Figure.exactly(amount + fraction, end + 1);
        return scaled(tokens, figure);
    }

    /** "9½", "¾". */
    static @Nullable Double fraction(Tokens tokens, int at) {
        return tokens.isGlued(at) ? fractionSign(tokens.lower(at)) : null;
    }

    static @Nullable Double fractionSign(String sign) {
        return switch (sign) {
            case "½" -> 0.5;
            case "¼" -> 0.25;
            case "¾" -> 0.75;
            case "⅓" -> 1 / 3.0;
            case "⅔" -> 2 / 3.0;
            default -> null;
        };
    }

    private static Figure scaled(Tokens tokens, Figure figure) {
        Figure scaled = figure;
        for (int i = 0; i < 2; i++) {
            Double scale = NumberWords.scale(tokens.lower(skipHyphen(tokens, scaled.end())));
            if (scale == null) {
                break;
            }
            scaled = scaled.times(scale).endingAt(skipHyphen(tokens, scaled.end()) + 1);
        }
        return scaled;
    }

    /** "a hundred", "a million": the article counts one, and more may follow ("a hundred and ten"). */
    private static boolean isLargeScale(Tokens tokens, int at) {
        Double scale = tokens.lower(at).length() > 2 ? NumberWords.scale(tokens.lower(at)) : null;
        return scale != null && scale >= 100;
    }

    private static @Nullable Figure words(Tokens tokens, int at, boolean article) {
        double total = 0;
        double group = article ? 1 : 0;
        int end = article ? at + 1 : at;
        for (int i = end; i < at + LONGEST; ) {
            String word = tokens.lower(i);
            Integer small = NumberWords.cardinal(word);
            Double scale = NumberWords.scale(word);
            if (small != null && fits(group, small)) {
                group += small;
            } else if (scale != null && (end > at) && word.length() > 2) {
                group *= scale;
                if (scale >= 1000) {
                    total += group;
                    group = 0;
                }
            } else {
                break;
            }
            end = i + 1;
            i = continuation(tokens, end);
        }
        return end == at ? null : Figure.exactly(Figure.tidy(total + group), end);
    }

    /** A smaller number may follow a larger one: "hundred" "twenty" "five", but not "two" "three". */
    private static boolean fits(double group, int next) {
        if (group == 0) {
            return true;
        }
        double room = group % 100;
        boolean afterHundred = room == 0 && group >= 100;
        boolean afterTens = room >= 20 && room % 10 == 0 && next < 10;
        return next > 0 && (afterHundred || afterTens);
    }

    /** The next number word may follow a hyphen, or "and". */
    private static int continuation(Tokens tokens, int end) {
        if (tokens.isHyphen(end)) {
            return end + 1;
        }
        boolean afterScale = NumberWords.scale(tokens.lower(end - 1)) != null;
        boolean small = NumberWords.cardinal(tokens.lower(end + 1)) != null;
        return afterScale && small && tokens.is(end, "and") ? end + 1 : end;
    }

    private static int skipHyphen(Tokens tokens, int at) {
        return tokens.isHyphen(at) ? at + 1 : at;
    }

    /** Digits of absurd length are no number. */
    static @Nullable Double parse(String digits) {
        return digits.length() > 30 ? null : Double.valueOf(digits.replace(",", ""));
    }
}
