package org.newsmonitor.clean.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.newsmonitor.story.Alignment;
import org.newsmonitor.story.Span;

/** Text of which every character knows the stretch of the raw body it was made from. */
public final class TracedText implements CharSequence {
    private static final TracedText EMPTY = new TracedText("", new int[0], new int[0]);

    private final String text;
    private final int[] from;
    private final int[] to;

    private TracedText(String text, int[] from, int[] to) {
        this.text = text;
        this.from = from;
        this.to = to;
    }

    /** @param offset where the text starts in the raw body, in which it stands unchanged */
    public static TracedText verbatim(String text, int offset) {
        int[] from = new int[text.length()];
        int[] to = new int[text.length()];
        for (int i = 0; i < text.length(); i++) {
            from[i] = offset + i;
            to[i] = offset + i + 1;
        }
        return new TracedText(text, from, to);
    }

    public static TracedText empty() {
        return EMPTY;
    }

    /** Where the character at an offset starts in the raw body. */
    public int from(int offset) {
        return from[offset];
    }

    /** Where the character at an offset ends in the raw body, exclusive. */
    public int to(int offset) {
        return to[offset];
    }

    public TracedText slice(int start, int end) {
        if (start == 0 && end == text.length()) {
            return this;
        }
        return new TracedText(
                text.substring(start, end), Arrays.copyOfRange(from, start, end), Arrays.copyOfRange(to, start, end));
    }

    public TracedText strip() {
        int start = 0;
        int end = text.length();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return slice(start, end);
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    /** The way back, as few stretches as possible. */
    public Alignment alignment() {
        List<Alignment.Stretch> stretches = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = endOfRun(start);
            stretches.add(new Alignment.Stretch(new Span(start, end), new Span(from[start], to[end - 1])));
            start = end;
        }
        return new Alignment(stretches);
    }

    private int endOfRun(int start) {
        int end = start + 1;
        if (to[start] - from[start] != 1) {
            return end;
        }
        while (end < text.length() && from[end] == to[end - 1] && to[end] - from[end] == 1) {
            end++;
        }
        return end;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }

    /** Collects characters with where they come from. */
    public static final class Builder {
        private final StringBuilder text;
        private int[] from;
        private int[] to;

        public Builder(int expected) {
            text = new StringBuilder(expected);
            from = new int[Math.max(16, expected)];
            to = new int[from.length];
        }

        public Builder append(char c, int start, int end) {
            int at = text.length();
            if (at == from.length) {
                from = Arrays.copyOf(from, at * 2);
                to = Arrays.copyOf(to, at * 2);
            }
            text.append(c);
            from[at] = start;
            to[at] = end;
            return this;
        }

        public Builder append(CharSequence several, int start, int end) {
            for (int i = 0; i < several.length(); i++) {
                append(several.charAt(i), start, end);
            }
            return this;
        }

        public Builder append(TracedText other) {
            for (int i = 0; i < other.length(); i++) {
                append(other.charAt(i), other.from[i], other.to[i]);
            }
            return this;
        }

        /** Adds text that no raw text stands for; it points to where the text before it ended. */
        public Builder insert(CharSequence added) {
            int here = text.isEmpty() ? 0 : to[text.length() - 1];
            return append(added, here, here);
        }

        public int length() {
            return text.length();
        }

        /** The character added last; there must be one. */
        public char last() {
            return text.charAt(text.length() - 1);
        }

        public TracedText build() {
            int length = text.length();
            int[] starts = length == from.length ? from : Arrays.copyOf(from, length);
            int[] ends = length == to.length ? to : Arrays.copyOf(to, length);
            return new TracedText(text.toString(), starts, ends);
        }
    }
}
