package org.newsmonitor.producer.feed;

import org.jspecify.annotations.Nullable;

/** A time of day as stated, which need not exist. */
record ClockTime(int hour, int minute, int second) {
    private static final int HALF_DAY = 12;

    /** @param half AM, PM, p.m. and the like */
    static ClockTime of(int hour, int minute, int second, @Nullable String half) {
        if (half == null || hour > HALF_DAY) {
            return new ClockTime(hour, minute, second);
        }
        boolean afternoon = half.startsWith("p") || half.startsWith("P");
        return new ClockTime(hour % HALF_DAY + (afternoon ? HALF_DAY : 0), minute, second);
    }

    /** 24:00:00 is midnight at the day's end, and a leap second exists. */
    boolean exists() {
        boolean midnight = hour == 24 && minute == 0 && second == 0;
        return midnight || (hour < 24 && minute < 60 && second <= 60);
    }
}
