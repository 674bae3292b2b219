package org.newsmonitor.clean.text;

import java.util.ArrayList;
import java.util.List;

/** Splits a plain text into its lines and puts hard-wrapped ones together again. */
public final class Lines {
    /** Text wrapped by hand or by mail programs keeps to such widths. */
    private static final int WRAP_MIN = 40;

    private static final int WRAP_MAX = 100;
    private static final int ENOUGH_TO_JUDGE = 5;

    private Lines() {}

    public static List<Line> of(TracedText text) {
        List<Line> lines = split(text);
        return isHardWrapped(lines) ? unwrap(lines) : lines;
    }

    private static List<Line> split(TracedText text) {
        List<Line> lines = new ArrayList<>();
        boolean blank = false;
        int start = 0;
        while (start <= text.length()) {
            int end = text.toString().indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            TracedText line = text.slice(start, end).strip();
            if (line.length() == 0) {
                blank = true;
            } else {
                lines.add(new Line(line, blank));
                blank = false;
            }
            start = end + 1;
        }
        return lines;
    }

    /** Lines of one width are continued by the next in lower case too often for a list of headlines. */
    private static boolean isHardWrapped(List<Line> lines) {
        int followed = 0;
        int broken = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (!lines.get(i + 1).blankBefore()) {
                followed++;
                broken += isBroken(lines.get(i), lines.get(i + 1)) ? 1 : 0;
            }
        }
        return followed >= ENOUGH_TO_JUDGE && broken * 5 > followed * 2;
    }

    private static boolean isBroken(Line line, Line next) {
        boolean wide = line.length() >= WRAP_MIN && line.length() <= WRAP_MAX;
        return wide && Character.isLowerCase(next.text().charAt(0));
    }

    private static List<Line> unwrap(List<Line> lines) {
        List<Line> result = new ArrayList<>();
        for (int i = 0; i < lines.size(); ) {
            int end = i + 1;
            while (end < lines.size() && !lines.get(end).blankBefore() && isFull(lines.get(end - 1))) {
                end++;
            }
            result.add(join(lines.subList(i, end)));
            i = end;
        }
        return result;
    }

    private static boolean isFull(Line line) {
        return line.traced().length() >= WRAP_MIN;
    }

    private static Line join(List<Line> lines) {
        if (lines.size() == 1) {
            return lines.get(0);
        }
        TracedText.Builder builder = new TracedText.Builder(lines.size() * WRAP_MAX);
        for (Line line : lines) {
            if (builder.length() > 0) {
                builder.insert(" ");
            }
            builder.append(line.traced());
        }
        return lines.get(0).with(builder.build());
    }
}
