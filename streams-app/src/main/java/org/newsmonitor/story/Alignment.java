package org.newsmonitor.story;

import java.util.Arrays;
import java.util.List;

/** The way back from derived text to the text it was made from, one stretch at a time. */
public final class Alignment {
    /** A stretch of the derived text and the stretch of the original it was made from. */
    public record Stretch(Span derived, Span original) {}

    private final Stretch[] stretches;

    /** Stretches in order of the derived text, not overlapping there; gaps are text that was added. */
    public Alignment(List<Stretch> stretches) {
        this.stretches = stretches.toArray(Stretch[]::new);
        for (int i = 1; i < this.stretches.length; i++) {
            if (this.stretches[i].derived().start()
                    < this.stretches[i - 1].derived().end()) {
                throw new IllegalArgumentException("stretches overlap at " + this.stretches[i]);
            }
        }
    }

    public static Alignment identity(CharSequence text) {
        Span whole = new Span(0, text.length());
        return new Alignment(List.of(new Stretch(whole, whole)));
    }

    /** Where a stretch of the derived text stood in the original: the smallest span that covers it. */
    public Span toOriginal(Span derived) {
        int start = originalOf(derived.start(), false);
        int end = derived.length() == 0 ? start : originalOf(derived.end() - 1, true);
        return new Span(Math.min(start, end), Math.max(start, end));
    }

    private int originalOf(int offset, boolean end) {
        int at = stretchAt(offset);
        if (at < 0) {
            return 0;
        }
        Stretch stretch = stretches[at];
        int into = offset - stretch.derived().start();
        boolean sameLength = stretch.derived().length() == stretch.original().length();
        if (into >= stretch.derived().length()) {
            return stretch.original().end();
        }
        if (sameLength) {
            return stretch.original().start() + into + (end ? 1 : 0);
        }
        return end ? stretch.original().end() : stretch.original().start();
    }

    private int stretchAt(int offset) {
        int low = Arrays.binarySearch(
                stretches,
                new Stretch(new Span(offset, offset), new Span(0, 0)),
                (a, b) -> Integer.compare(a.derived().start(), b.derived().start()));
        return low >= 0 ? low : -low - 2;
    }
}
