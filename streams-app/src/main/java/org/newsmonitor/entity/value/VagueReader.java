package org.newsmonitor.entity.value;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.entity.token.PhraseTable;
import org.newsmonitor.entity.token.Tokens;

/** Reads amounts that only say how large: "dozens", "several hundred", "tens of thousands". */
final class VagueReader {
    private record Range(double low, double high) {}

    private static final PhraseTable<Range> TABLE = table();

    private VagueReader() {}

    static @Nullable Figure readAt(Tokens tokens, int at) {
        PhraseTable.Match<Range> match = TABLE.longestAt(tokens, at);
        if (match == null) {
            return null;
        }
        Range range = match.meaning();
        return new Figure(range.low(), range.high(), true, match.end());
    }

    private static PhraseTable<Range> table() {
        PhraseTable<Range> table = new PhraseTable<>();
        plural(table, "dozens", 12);
        plural(table, "scores", 20);
        plural(table, "hundreds", 100);
        plural(table, "thousands", 1_000);
        plural(table, "millions", 1_000_000);
        plural(table, "billions", 1_000_000_000);
        table.addAll(List.of("tens of thousands of", "tens of thousands"), new Range(20_000, 99_999));
        table.addAll(List.of("hundreds of thousands of", "hundreds of thousands"), new Range(200_000, 999_999));
        table.addAll(List.of("tens of millions of", "tens of millions"), new Range(2e7, 99_999_999));
        table.addAll(List.of("hundreds of millions of", "hundreds of millions"), new Range(2e8, 999_999_999));
        few(table, "several", 3, 9);
        few(table, "a few", 2, 9);
        table.addAll(List.of("a handful of", "a handful"), new Range(2, 9));
        return table;
    }

    /** "dozens": more than one of them, fewer than ten of them or the next word would have served. */
    private static void plural(PhraseTable<Range> table, String word, double unit) {
        table.addAll(List.of(word, word + " of"), new Range(2 * unit, 10 * unit - 1));
        table.addAll(List.of("several " + word, "several " + word + " of"), new Range(2 * unit, 10 * unit - 1));
        table.addAll(List.of("many " + word, "many " + word + " of"), new Range(2 * unit, 10 * unit - 1));
    }

    private static void few(PhraseTable<Range> table, String word, int low, int high) {
        table.add(word, new Range(low, high));
        table.add(word + " dozen", new Range(12.0 * low, 12.0 * high));
        table.add(word + " hundred", new Range(100.0 * low, 100.0 * high + 99));
        table.add(word + " thousand", new Range(1_000.0 * low, 1_000.0 * high + 999));
        table.add(word + " hundred thousand", new Range(1e5 * low, 1e5 * high + 99_999));
        table.add(word + " million", new Range(1e6 * low, 1e6 * high + 999_999));
        table.add(word + " billion", new Range(1e9 * low, 1e9 * high + 999_999_999));
    }
}
