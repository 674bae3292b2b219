package org.newsmonitor.evaluation;

import java.util.Locale;

/** A count out of a total. */
public record Ratio(int count, int total) {
    /** 0 when the total is. */
    public double value() {
        return total == 0 ? 0 : count / (double) total;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.3f (%d/%d)", value(), count, total);
    }
}
