package org.newsmonitor.entity.value;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.entity.token.PhraseTable;
import org.newsmonitor.entity.token.Tokens;

/** Reads a quantity with everything that bounds it: "at least 12", "between 10 and 12 km", "about an hour", "20 or so". */
final class QuantityReader implements ValueReader {
    private static final int MOST_HEDGES = 3;

    @Override
    public @Nullable Reading readAt(Tokens tokens, int at, LocalDateTime published) {
        List<Hedge> hedges = new ArrayList<>(0);
        int start = hedgesAt(tokens, at, hedges);
        Amount amount = amountAt(tokens, start, start > at);
        if (amount == null) {
            return null;
        }
        PhraseTable.Match<Hedge> after = Hedge.AFTER.longestAt(tokens, afterHyphen(tokens, amount.end()));
        if (after != null && isSign(tokens, after.end() - 1)) {
            hedges.add(after.meaning());
            amount = unitAfterHedge(tokens, amount.with(amount.figure().endingAt(after.end())));
        } else if (after == null && amount.unit() == null) {
            afterNoun(tokens, amount.end(), hedges);
        }
        Figure figure = amount.figure();
        for (Hedge hedge : hedges) {
            figure = hedge.apply(figure);
        }
        return amount.with(figure).reading();
    }

    /** "100 people or more", "12 people at most": the noun between is no part of the value. */
    private static void afterNoun(Tokens tokens, int noun, List<Hedge> hedges) {
        boolean or = tokens.is(noun + 1, "or") || tokens.is(noun + 1, "at");
        var after = or && tokens.get(noun).isWord() ? Hedge.AFTER.longestAt(tokens, noun + 1) : null;
        if (after != null) {
            hedges.add(after.meaning());
        }
    }

    /** "40-odd", "40-plus". */
    private static int afterHyphen(Tokens tokens, int at) {
        boolean joined = tokens.isHyphen(at) && (tokens.is(at + 1, "odd") || tokens.is(at + 1, "plus"));
        return joined ? at + 1 : at;
    }

    /** A plus sign belongs to the figure before it only when it is written to it. */
    private static boolean isSign(Tokens tokens, int at) {
        return !tokens.is(at, "+") || tokens.isGlued(at);
    }

    /** Collects the hedges that stand here; returns the token after them. */
    private static int hedgesAt(Tokens tokens, int at, List<Hedge> hedges) {
        int next = at;
        PhraseTable.Match<Hedge> match = Hedge.BEFORE.longestAt(tokens, next);
        while (match != null && hedges.size() < MOST_HEDGES) {
            hedges.add(match.meaning());
            next = match.end();
            match = Hedge.BEFORE.longestAt(tokens, next);
        }
        return next;
    }

    private static @Nullable Amount amountAt(Tokens tokens, int at, boolean hedged) {
        Amount range = RangeReader.readAt(tokens, at);
        if (range != null) {
            return range;
        }
        return SingleUnit.readAt(tokens, at, hedged);
    }

    /** "20 or more kilometres". */
    private static Amount unitAfterHedge(Tokens tokens, Amount amount) {
        PhraseTable.Match<Unit> unit = amount.unit() == null ? Unit.after(tokens, amount.end()) : null;
        return unit == null ? amount : new Amount(amount.figure().endingAt(unit.end()), unit.meaning());
    }
}
