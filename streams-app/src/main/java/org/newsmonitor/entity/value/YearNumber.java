package org.newsmonitor.entity.value;

import org.newsmonitor.entity.token.Tokens;

/** Years in four digits. */
final class YearNumber {
    private static final int FIRST = 1000;
    private static final int LAST = 2199;

    private YearNumber() {}

    /** The year that stands here, or -1. */
    static int at(Tokens tokens, int at) {
        if (!tokens.isFigure(at)) {
            return -1;
        }
        String digits = tokens.get(at).text();
        if (digits.length() != 4 || digits.indexOf('.') >= 0 || digits.indexOf(',') >= 0) {
            return -1;
        }
        int year = Integer.parseInt(digits);
        return year >= FIRST && year <= LAST ? year : -1;
    }
}
