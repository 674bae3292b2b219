package org.newsmonitor.story;

import java.util.Arrays;

/** Translates offsets of one text between UTF-16 characters (inside) and Unicode code points (outside). */
public final class CodePoints {
    private static final int[] NONE = {};

    /** UTF-16 offsets of the low halves of surrogate pairs, ascending. */
    private final int[] lows;

    private CodePoints(int[] lows) {
        this.lows = lows;
    }

    public static CodePoints of(CharSequence text) {
        int length = text.length();
        int pairs = length - Character.codePointCount(text, 0, length);
        return new CodePoints(pairs == 0 ? NONE : lowsOf(text, pairs));
    }

    private static int[] lowsOf(CharSequence text, int pairs) {
        int[] lows = new int[pairs];
        int found = 0;
        for (int i = 1; found < pairs; i++) {
            if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
                lows[found++] = i++;
            }
        }
        return lows;
    }

    /** An offset between the halves of a pair counts as the offset after it. */
    public int fromChars(int chars) {
        if (lows.length == 0) {
            return chars;
        }
        int at = Arrays.binarySearch(lows, chars);
        return at >= 0 ? chars - at : chars - (-at - 1);
    }

    public int toChars(int codePoints) {
        int low = 0;
        int high = lows.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lows[middle] - middle <= codePoints) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return codePoints + low;
    }

    public Span fromChars(Span span) {
        return lows.length == 0 ? span : new Span(fromChars(span.start()), fromChars(span.end()));
    }

    public Span toChars(int start, int end) {
        return new Span(toChars(start), toChars(end));
    }
}
