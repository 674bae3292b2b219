package org.newsmonitor.clean.text;

import java.text.Normalizer;

/** Puts a letter and the accents that stand behind it into one character, where Unicode has it (NFC). */
final class Composed implements TextRepair {
    /** A letter with more marks than any language writes is vandalism; what is behind stays as it is. */
    private static final int MOST_MARKS = 8;

    @Override
    public TracedText apply(TracedText text) {
        TracedText.Builder builder = null;
        int kept = 0;
        for (int at = 1; at < text.length(); at++) {
            if (!isMark(text.charAt(at))) {
                continue;
            }
            int end = endOfMarks(text, at);
            String cluster = text.slice(at - 1, end).toString();
            String composed = Normalizer.normalize(cluster, Normalizer.Form.NFC);
            if (!composed.equals(cluster)) {
                builder = builder == null ? new TracedText.Builder(text.length()) : builder;
                builder.append(text.slice(kept, at - 1)).append(composed, text.from(at - 1), text.to(end - 1));
                kept = end;
            }
            at = end;
        }
        return builder == null
                ? text
                : builder.append(text.slice(kept, text.length())).build();
    }

    private static int endOfMarks(TracedText text, int from) {
        int end = from;
        while (end < text.length() && end - from < MOST_MARKS && isMark(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isMark(char c) {
        return c >= 0x300 && Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
