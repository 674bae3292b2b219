package org.newsmonitor.entity.value;

import org.jspecify.annotations.Nullable;
import org.newsmonitor.entity.token.Tokens;

/** Reads amounts that begin with a half, a quarter or an article: "half a million", "a quarter of a million", "a dozen". */
final class HalfReader {
    private HalfReader() {}

    static @Nullable Figure readAt(Tokens tokens, int at) {
        if (tokens.is(at, "half")) {
            return ofScale(tokens, afterArticle(tokens, tokens.is(at + 1, "of") ? at + 2 : at + 1), 0.5);
        }
        if (!isArticle(tokens, at)) {
            return null;
        }
        if (tokens.is(at + 1, "half") || tokens.is(at + 1, "quarter")) {
            double part = tokens.is(at + 1, "half") ? 0.5 : 0.25;
            return ofScale(tokens, afterArticle(tokens, tokens.is(at + 2, "of") ? at + 3 : at + 2), part);
        }
        if (tokens.is(at + 1, "couple")) {
            return couple(tokens, tokens.is(at + 2, "of") ? at + 3 : at + 2);
        }
        return ofScale(tokens, at + 1, 1);
    }

    private static Figure couple(Tokens tokens, int end) {
        Double scale = tokens.lower(end).length() > 2 ? NumberWords.scale(tokens.lower(end)) : null;
        return scale == null
                ? Figure.exactly(2, end).about()
                : Figure.exactly(2 * scale, end + 1).about();
    }

    private static @Nullable Figure ofScale(Tokens tokens, int at, double part) {
        Double scale = tokens.lower(at).length() > 2 ? NumberWords.scale(tokens.lower(at)) : null;
        if (scale == null) {
            return null;
        }
        Double second = NumberWords.scale(tokens.lower(at + 1));
        return second == null ? Figure.exactly(part * scale, at + 1) : Figure.exactly(part * scale * second, at + 2);
    }

    private static int afterArticle(Tokens tokens, int at) {
        int start = tokens.isHyphen(at) ? at + 1 : at;
        return isArticle(tokens, start) ? start + 1 : start;
    }

    static boolean isArticle(Tokens tokens, int at) {
        return tokens.is(at, "a") || tokens.is(at, "an");
    }
}
