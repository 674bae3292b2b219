package org.newsmonitor.entity.value;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.entity.token.Tokens;
import org.newsmonitor.story.EntityType;
import org.newsmonitor.story.Quantity;

/** Reads words that count nothing: "no one", "nobody", "none". */
final class NoneReader implements ValueReader {
    @Override
    public @Nullable Reading readAt(Tokens tokens, int at, LocalDateTime published) {
        return switch (tokens.lower(at)) {
            case "nobody", "none" -> nothing(at + 1);
            case "no" -> tokens.is(at + 1, "one") ? nothing(at + 2) : null;
            default -> null;
        };
    }

    private static Reading nothing(int end) {
        return new Reading(EntityType.NUMBER, Quantity.exactly(0, ""), end);
    }
}
