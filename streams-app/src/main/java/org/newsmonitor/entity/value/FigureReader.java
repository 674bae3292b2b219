package org.newsmonitor.entity.value;

import org.jspecify.annotations.Nullable;
import org.newsmonitor.entity.token.Tokens;

/** Reads a figure, exact or vague, with the half that may follow it: "12", "dozens", "two and a half", "a million and a half". */
final class FigureReader {
    private FigureReader() {}

    static @Nullable Figure readAt(Tokens tokens, int at) {
        Figure vague = VagueReader.readAt(tokens, at);
        if (vague != null) {
            return vague;
        }
        Figure figure = CardinalReader.readAt(tokens, at);
        return figure == null ? null : withHalf(tokens, figure);
    }

    private static Figure withHalf(Tokens tokens, Figure figure) {
        int and = afterHyphen(tokens, figure.end());
        int article = afterHyphen(tokens, and + 1);
        int half = afterHyphen(tokens, article + 1);
        if (!tokens.is(and, "and") || !tokens.is(article, "a") || !tokens.is(half, "half")) {
            return figure;
        }
        Double counted = NumberWords.scale(tokens.lower(figure.end() - 1));
        if (counted != null) {
            return figure.plus(Figure.exactly(counted / 2, half + 1));
        }
        Figure more = figure.plus(Figure.exactly(0.5, half + 1));
        Double scale = NumberWords.scale(tokens.lower(half + 1));
        return scale == null ? more : more.times(scale).endingAt(half + 2);
    }

    private static int afterHyphen(Tokens tokens, int at) {
        return tokens.isHyphen(at) ? at + 1 : at;
    }
}
