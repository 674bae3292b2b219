package org.newsmonitor.entity.value;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.entity.token.Tokens;
import org.newsmonitor.story.EntityType;
import org.newsmonitor.story.Quantity;

/** Reads ordinals, kept apart from counts by their unit "th": "the third victim", "20th". */
final class OrdinalReader implements ValueReader {
    @Override
    public @Nullable Reading readAt(Tokens tokens, int at, LocalDateTime published) {
        if (tokens.isFigure(at)) {
            Double number = DayNumber.isSuffix(tokens, at + 1)
                    ? CardinalReader.parse(tokens.get(at).text())
                    : null;
            return number == null ? null : reading(number, at + 2);
        }
        Integer ordinal = NumberWords.ordinal(tokens.lower(at));
        if (ordinal != null) {
            return tokens.isCapitalised(at) && tokens.isCapitalised(at + 1) ? null : reading(ordinal, at + 1);
        }
        Integer tens = NumberWords.cardinal(tokens.lower(at));
        Integer ones = tokens.isHyphen(at + 1) ? NumberWords.ordinal(tokens.lower(at + 2)) : null;
        boolean both = tens != null && tens >= 20 && ones != null && ones < 10;
        return both && tens != null && ones != null ? reading(tens + ones, at + 3) : null;
    }

    private static Reading reading(double ordinal, int end) {
        return new Reading(EntityType.NUMBER, Quantity.exactly(ordinal, "th"), end);
    }
}
