package org.newsmonitor.contradiction;

import org.newsmonitor.story.Quantity;

/** Whether two amounts can be the same amount. */
final class Intervals {
    /** How far "about" reaches. */
    private static final double ABOUT = 0.15;

    private Intervals() {}

    static boolean overlap(Quantity first, Quantity second) {
        return low(first) <= high(second) && low(second) <= high(first);
    }

    private static double low(Quantity amount) {
        return amount.approximate() ? amount.low() * (1 - ABOUT) : amount.low();
    }

    private static double high(Quantity amount) {
        return amount.approximate() ? amount.high() * (1 + ABOUT) : amount.high();
    }
}
