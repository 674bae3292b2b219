package org.newsmonitor.entity.value;

import org.jspecify.annotations.Nullable;
import org.newsmonitor.entity.token.PhraseTable;
import org.newsmonitor.entity.token.Tokens;

/** Reads one amount: a figure with its unit or currency, "5 km", "$1.13bn", "two hours and 15 minutes". */
final class AmountReader {
    private AmountReader() {}

    static @Nullable Amount readAt(Tokens tokens, int at) {
        PhraseTable.Match<Unit> currency = Unit.CURRENCY_BEFORE.longestAt(tokens, at);
        if (currency != null) {
            return money(tokens, currency);
        }
        Figure figure = FigureReader.readAt(tokens, at);
        return figure == null ? null : withUnit(tokens, figure);
    }

    private static @Nullable Amount money(Tokens tokens, PhraseTable.Match<Unit> currency) {
        Figure figure = FigureReader.readAt(tokens, currency.end());
        if (figure == null) {
            return null;
        }
        boolean million = tokens.is(figure.end(), "m") && figure.high() < 1e6;
        Figure amount = million ? figure.times(1e6).endingAt(figure.end() + 1) : figure;
        return new Amount(amount, currency.meaning());
    }

    private static Amount withUnit(Tokens tokens, Figure figure) {
        Figure counted = ShortMillions.apply(tokens, figure);
        PhraseTable.Match<Unit> unit = Unit.after(tokens, counted.end());
        if (unit == null) {
            return new Amount(counted, null);
        }
        Amount amount = new Amount(counted.endingAt(unit.end()), unit.meaning());
        return amount.isDuration() ? DurationTail.extend(tokens, amount) : amount;
    }
}
