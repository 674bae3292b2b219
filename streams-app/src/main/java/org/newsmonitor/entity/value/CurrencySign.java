package org.newsmonitor.entity.value;

import org.jspecify.annotations.Nullable;
import org.newsmonitor.entity.token.PhraseTable;
import org.newsmonitor.entity.token.Tokens;

/** Reads the sign or code of a currency before its amount, in the case it is written in: "A$30" is Australian, "a $30 meal" is not. */
final class CurrencySign {
    private CurrencySign() {}

    static PhraseTable.@Nullable Match<Unit> readAt(Tokens tokens, int at) {
        PhraseTable.Match<Unit> match = Unit.CURRENCY_BEFORE.longestAt(tokens, at);
        return match != null && isWritten(tokens, at, match.end()) ? match : null;
    }

    private static boolean isWritten(Tokens tokens, int at, int end) {
        for (int i = at + 1; i < end; i++) {
            if (!tokens.isGlued(i)) {
                return false;
            }
        }
        return !tokens.get(at).isWord() || tokens.isCapitalised(at);
    }
}
