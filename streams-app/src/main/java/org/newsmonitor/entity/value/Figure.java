package org.newsmonitor.entity.value;

import java.math.BigDecimal;
import java.math.MathContext;
import org.newsmonitor.story.Quantity;

/**
 * An amount without its unit, as read up to a token.
 *
 * @param end index of the token after it
 */
record Figure(double low, double high, boolean approximate, int end) {
    private static final MathContext TIDY = new MathContext(12);

    static Figure exactly(double amount, int end) {
        return new Figure(amount, amount, false, end);
    }

    Figure times(double factor) {
        return new Figure(tidy(low * factor), tidy(high * factor), approximate, end);
    }

    Figure plus(Figure other) {
        return new Figure(tidy(low + other.low), tidy(high + other.high), approximate || other.approximate, other.end);
    }

    Figure to(Figure other) {
        return new Figure(
                Math.min(low, other.low), Math.max(high, other.high), approximate || other.approximate, other.end);
    }

    Figure endingAt(int newEnd) {
        return new Figure(low, high, approximate, newEnd);
    }

    Figure about() {
        return new Figure(low, high, true, end);
    }

    Figure orMore() {
        return new Figure(low, Double.POSITIVE_INFINITY, approximate, end);
    }

    Figure orLess() {
        return new Figure(Double.NEGATIVE_INFINITY, high, approximate, end);
    }

    Quantity in(String unit) {
        return new Quantity(low, high, approximate, unit);
    }

    /** Without the noise of binary fractions, so that 0.1 miles is the same wherever it is written. */
    static double tidy(double amount) {
        return Double.isInfinite(amount)
                ? amount
                : new BigDecimal(amount).round(TIDY).doubleValue();
    }
}
