package org.newsmonitor.contradiction;

import org.newsmonitor.story.Quantity;

/** Whether two amounts can be the same amount. */
final class Intervals {
    /** How far "about" reaches. */
    private static final double ABOUT = 0.15;

    private static final double ROUNDING = 0.01;

    private Intervals() {}

    static boolean overlap(Quantity first, Quantity second) {
        if (isRounded(first, second) || isRounded(second, first)) {
            return true;
        }
        double rounding = isMeasured(first) ? ROUNDING : 0;
        return low(first) * (1 - rounding) <= high(second) && low(second) * (1 - rounding) <= high(first);
    }

    /** "99.3" and "99": the coarser may be the finer one, rounded; not so for counts, where each one matters. */
    private static boolean isRounded(Quantity fine, Quantity coarse) {
        if (!fine.isExact() || !coarse.isExact() || fine.low() == Math.rint(fine.low())) {
            return false;
        }
        return Math.rint(fine.low()) == coarse.low();
    }

    /** Lengths, speeds, areas: converted from one unit to another, figures are rounded. */
    private static boolean isMeasured(Quantity amount) {
        String unit = amount.unit();
        return !unit.isEmpty() && !unit.equals("%") && !unit.matches("[A-Z]{3}");
    }

    private static double low(Quantity amount) {
        return amount.approximate() ? amount.low() * (1 - ABOUT) : amount.low();
    }

    private static double high(Quantity amount) {
        return amount.approximate() ? amount.high() * (1 + ABOUT) : amount.high();
    }
}
