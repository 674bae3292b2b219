package org.newsmonitor.entity.value;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.entity.token.PhraseTable;
import org.newsmonitor.entity.token.Tokens;

/** Reads one unit without a figure: "an hour", "half an hour". Rates ("twice a year") are not amounts. */
final class SingleUnit {
    private static final Set<String> BEFORE = Set.of(
            "for", "within", "after", "lasted", "than", "took", "takes", "last", "lasts", "spent", "served", "of",
            "lasting", "under", "half");
    private static final Set<String> AFTER = Set.of("long", "later", "earlier");

    private SingleUnit() {}

    static @Nullable Amount readAt(Tokens tokens, int at, boolean hedged) {
        if (tokens.is(at, "half")) {
            int article = tokens.isHyphen(at + 1) ? at + 2 : at + 1;
            return amount(tokens, HalfReader.isArticle(tokens, article) ? article + 1 : article, 0.5);
        }
        if (!HalfReader.isArticle(tokens, at)) {
            return null;
        }
        if (tokens.is(at + 1, "half") || tokens.is(at + 1, "quarter")) {
            double part = tokens.is(at + 1, "half") ? 0.5 : 0.25;
            int unit = tokens.is(at + 2, "of") && HalfReader.isArticle(tokens, at + 3) ? at + 4 : at + 2;
            return amount(tokens, tokens.isHyphen(unit) ? unit + 1 : unit, part);
        }
        if (tokens.is(at - 1, "not") || isOrdinalSecond(tokens, at + 1)) {
            return null;
        }
        Amount one = amount(tokens, at + 1, 1);
        boolean said = hedged
                || BEFORE.contains(tokens.lower(at - 1))
                || (one != null
                        && (AFTER.contains(tokens.lower(one.end()))
                                || one.figure().high() > 1));
        return said ? one : null;
    }

    /** "for a second yellow card" counts no time. */
    private static boolean isOrdinalSecond(Tokens tokens, int at) {
        return tokens.is(at, "second")
                && tokens.has(at + 1)
                && tokens.get(at + 1).isWord();
    }

    private static @Nullable Amount amount(Tokens tokens, int at, double part) {
        PhraseTable.Match<Unit> unit = Unit.AFTER.longestAt(tokens, at);
        if (unit == null || (tokens.isGlued(at) && !tokens.isHyphen(at - 1))) {
            return null;
        }
        Amount amount = new Amount(Figure.exactly(part, unit.end()), unit.meaning());
        return amount.isDuration() ? DurationTail.extend(tokens, amount) : amount;
    }
}
