package org.newsmonitor.entity.value;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.entity.token.PhraseTable;
import org.newsmonitor.entity.token.Tokens;
import org.newsmonitor.entity.token.WordList;
import org.newsmonitor.story.EntityType;

/**
 * What a figure counts, and how it becomes the base unit of its dimension: {@code base = figure * factor + offset}.
 *
 * @param symbol of the base unit
 */
record Unit(EntityType type, String symbol, double factor, double offset) {
    /** Words that stand after the figure. */
    static final PhraseTable<Unit> AFTER = read("units.txt");

    /** Signs and codes that stand before it. */
    static final PhraseTable<Unit> CURRENCY_BEFORE = read("currency-signs.txt");

    Figure toBase(Figure figure) {
        if (factor == 1 && offset == 0) {
            return figure;
        }
        Figure scaled = figure.times(factor);
        return new Figure(
                Figure.tidy(scaled.low() + offset),
                Figure.tidy(scaled.high() + offset),
                figure.approximate(),
                figure.end());
    }

    boolean isDuration() {
        return type == EntityType.DURATION;
    }

    static PhraseTable.@Nullable Match<Unit> after(Tokens tokens, int at) {
        PhraseTable.Match<Unit> unit = AFTER.longestAt(tokens, tokens.isHyphen(at) ? at + 1 : at);
        return unit == null || isWritten(tokens, at, unit) ? unit : null;
    }

    /** "38C" is a temperature; "38 c" and "Boeing 38 F" are none. */
    private static boolean isWritten(Tokens tokens, int at, PhraseTable.Match<Unit> unit) {
        boolean letter = tokens.is(at, "c") || tokens.is(at, "f");
        return !letter || unit.end() > at + 1 || (tokens.isGlued(at) && tokens.isCapitalised(at));
    }

    private static PhraseTable<Unit> read(String resource) {
        PhraseTable<Unit> table = new PhraseTable<>();
        for (String[] row : WordList.resource(Unit.class, resource).rows()) {
            double offset = row.length > 4 ? Double.parseDouble(row[4]) : 0;
            Unit unit = new Unit(EntityType.valueOf(row[0]), row[1], Double.parseDouble(row[2]), offset);
            table.addAll(List.of(row[3].split(", ", -1)), unit);
        }
        return table;
    }
}
