package org.newsmonitor.entity.value;

import org.jspecify.annotations.Nullable;
import org.newsmonitor.entity.token.PhraseTable;
import org.newsmonitor.entity.token.Tokens;

/** Reads one amount: a figure with its unit or currency, "5 km", "$1.13bn", "two hours and 15 minutes". */
final class AmountReader {
    private AmountReader() {}

    static @Nullable Amount readAt(Tokens tokens, int at) {
        PhraseTable.Match<Unit> currency = CurrencySign.readAt(tokens, at);
        if (currency != null) {
            return money(tokens, currency);
        }
        if (isMinus(tokens, at)) {
            return negative(tokens, at + 1);
        }
        Amount share = FractionReader.readAt(tokens, at);
        if (share != null) {
            return share;
        }
        Figure figure = FigureReader.readAt(tokens, at);
        return figure == null ? null : withUnit(tokens, figure);
    }

    private static @Nullable Amount money(Tokens tokens, PhraseTable.Match<Unit> currency) {
        Figure figure = FigureReader.readAt(tokens, currency.end());
        if (figure == null) {
            return null;
        }
        double scale = figure.high() < 1e6 ? shortScale(tokens.lower(figure.end())) : 1;
        Figure amount = scale > 1 ? figure.times(scale).endingAt(figure.end() + 1) : figure;
        return new Amount(amount, currency.meaning());
    }

    /** Letters that only stand for a scale behind money: "$5m", "$5b". */
    private static double shortScale(String letter) {
        return switch (letter) {
            case "m" -> 1e6;
            case "b" -> 1e9;
            case "t" -> 1e12;
            default -> 1;
        };
    }

    private static boolean isMinus(Tokens tokens, int at) {
        boolean free = at == 0 || !tokens.isGlued(at);
        boolean sign = (tokens.is(at, "-") || tokens.is(at, "−")) && free && tokens.isGlued(at + 1);
        return (sign || tokens.is(at, "minus")) && tokens.isFigure(at + 1);
    }

    /** Below zero is said of what has a unit; a dash before a bare figure is a dash. */
    private static @Nullable Amount negative(Tokens tokens, int at) {
        Figure figure = FigureReader.readAt(tokens, at);
        Amount amount = figure == null ? null : withUnit(tokens, figure.times(-1));
        return amount == null || amount.unit() == null ? null : amount;
    }

    private static Amount withUnit(Tokens tokens, Figure figure) {
        Figure counted = ShortMillions.apply(tokens, figure);
        Amount length = FeetAndInches.readAt(tokens, counted);
        if (length != null) {
            return length;
        }
        PhraseTable.Match<Unit> unit = PoundsOfWeight.instead(tokens, counted.end(), Unit.after(tokens, counted.end()));
        if (unit == null) {
            return new Amount(counted, null);
        }
        Amount amount = new Amount(counted.endingAt(unit.end()), unit.meaning());
        return amount.isDuration() ? DurationTail.extend(tokens, amount) : amount;
    }
}
