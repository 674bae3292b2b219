package org.newsmonitor.entity.value;

import org.newsmonitor.entity.token.PhraseTable;
import org.newsmonitor.entity.token.Tokens;
import org.newsmonitor.story.EntityType;

/** Adds what may follow a duration: "an hour and a half", "two hours and 15 minutes", "1 hour 20 minutes". */
final class DurationTail {
    private static final Unit SECOND = new Unit(EntityType.DURATION, "s", 1, 0);

    private DurationTail() {}

    static Amount extend(Tokens tokens, Amount amount) {
        int end = amount.end();
        int next = tokens.is(end, "and") || tokens.is(end, ",") ? end + 1 : end;
        if (next > end && tokens.is(next, "a") && tokens.is(next + 1, "half")) {
            return amount.with(amount.figure().plus(Figure.exactly(0.5, next + 2)));
        }
        Figure more = tokens.isGlued(next) ? null : CardinalReader.readAt(tokens, next);
        PhraseTable.Match<Unit> unit = more == null ? null : Unit.after(tokens, more.end());
        Unit larger = amount.unit();
        if (more == null || unit == null || larger == null || !isSmaller(unit.meaning(), larger)) {
            return amount;
        }
        Figure seconds = larger.toBase(amount.figure()).plus(unit.meaning().toBase(more));
        return new Amount(seconds.endingAt(unit.end()), SECOND);
    }

    private static boolean isSmaller(Unit unit, Unit than) {
        return unit.isDuration() && unit.factor() < than.factor();
    }
}
