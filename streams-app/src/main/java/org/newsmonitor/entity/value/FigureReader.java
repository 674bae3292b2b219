package org.newsmonitor.entity.value;

import org.jspecify.annotations.Nullable;
import org.newsmonitor.entity.token.Tokens;

/** Reads a figure, exact or vague, with the half that may follow it: "12", "dozens", "two and a half". */
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
        int end = figure.end();
        boolean half = tokens.is(end, "and") && tokens.is(end + 1, "a") && tokens.is(end + 2, "half");
        if (!half) {
            return figure;
        }
        Figure more = figure.plus(Figure.exactly(0.5, end + 3));
        Double scale = NumberWords.scale(tokens.lower(end + 3));
        return scale == null ? more : more.times(scale).endingAt(end + 4);
    }
}
