package org.newsmonitor.quality;

import java.util.List;
import java.util.Locale;

/** How many expected segments an extraction has, and how many unwanted ones it kept out. */
record SegmentScore(int found, int missed, int unwanted, int kept) {
    static final SegmentScore NONE = new SegmentScore(0, 0, 0, 0);

    static SegmentScore of(String text, List<String> expected, List<String> unwanted) {
        int found = (int) expected.stream().filter(text::contains).count();
        int wrong = (int) unwanted.stream().filter(text::contains).count();
        return new SegmentScore(found, expected.size() - found, wrong, unwanted.size() - wrong);
    }

    SegmentScore plus(SegmentScore other) {
        return new SegmentScore(
                found + other.found, missed + other.missed, unwanted + other.unwanted, kept + other.kept);
    }

    double precision() {
        return (double) found / (found + unwanted);
    }

    double recall() {
        return (double) found / (found + missed);
    }

    double f1() {
        return 2 * precision() * recall() / (precision() + recall());
    }

    String row() {
        return String.format(Locale.ROOT, "%.3f | %.3f | %.3f", precision(), recall(), f1());
    }
}
