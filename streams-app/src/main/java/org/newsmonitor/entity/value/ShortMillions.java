package org.newsmonitor.entity.value;

import java.util.Set;
import org.newsmonitor.entity.token.Tokens;

/** Tells "2m people" (millions) from "a 2m wall" (metres): millions when a currency or a counted plural follows. */
final class ShortMillions {
    private static final Set<String> CURRENCIES = Set.of("dollars", "euros", "pounds", "yen", "rupees", "francs");

    private ShortMillions() {}

    static Figure apply(Tokens tokens, Figure figure) {
        int at = figure.end();
        boolean glued = tokens.is(at, "m") && tokens.isGlued(at);
        return glued && isCounted(tokens.lower(at + 1)) ? figure.times(1e6).endingAt(at + 1) : figure;
    }

    private static boolean isCounted(String next) {
        return CURRENCIES.contains(next)
                || next.equals("people")
                || (next.length() > 3 && next.endsWith("s") && !next.endsWith("ss"));
    }
}
