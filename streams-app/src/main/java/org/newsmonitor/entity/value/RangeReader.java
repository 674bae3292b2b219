package org.newsmonitor.entity.value;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.entity.token.Tokens;

/** Reads one amount, or two that make a range: "10-12", "10 to 12 km", "between $5m and $6m", "two or three". */
final class RangeReader {
    /** "Ranging from 20 to 30" spreads; "rose from 20 to 30" changes. */
    private static final Set<String> SPREADING =
            Set.of("anywhere", "somewhere", "ranging", "ranged", "ranges", "range", "varying", "varied");

    private RangeReader() {}

    static @Nullable Amount readAt(Tokens tokens, int at) {
        boolean between = tokens.is(at, "between");
        Amount first = AmountReader.readAt(tokens, between ? at + 1 : at);
        if (first == null) {
            return null;
        }
        int second = secondAt(tokens, first.end(), between);
        boolean change = tokens.is(at - 1, "from") && !SPREADING.contains(tokens.lower(at - 2));
        Amount last = second < 0 || change ? null : AmountReader.readAt(tokens, second);
        Amount range = last == null ? null : range(first, last);
        return range != null ? range : between ? null : first;
    }

    /** Where the second amount begins, or -1. */
    private static int secondAt(Tokens tokens, int end, boolean between) {
        if (between) {
            return tokens.is(end, "and") ? end + 1 : -1;
        }
        return tokens.isHyphen(end) || tokens.is(end, "to") || tokens.is(end, "or") ? end + 1 : -1;
    }

    private static @Nullable Amount range(Amount first, Amount last) {
        if (first.unit() != null && last.unit() != null && !first.unit().equals(last.unit())) {
            return null;
        }
        Unit unit = last.unit() == null ? first.unit() : last.unit();
        Figure low = inScaleOf(first.figure(), last.figure());
        return low.low() < last.figure().high() ? new Amount(low.to(last.figure()), unit) : null;
    }

    /** "10 to 12 million": the first figure is in millions too. */
    private static Figure inScaleOf(Figure low, Figure high) {
        for (double scale : new double[] {1e9, 1e6, 1e3}) {
            boolean written = high.high() >= scale && low.high() < 1000 && low.high() <= high.high() / scale;
            if (written && (high.high() / scale < 1000) && low.high() * scale <= high.high()) {
                return low.times(scale);
            }
        }
        return low;
    }
}
