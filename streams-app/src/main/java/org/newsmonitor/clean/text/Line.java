package org.newsmonitor.clean.text;

import java.util.regex.Pattern;

/**
 * One line of a plain text, or one block of a page.
 *
 * @param blankBefore whether an empty line precedes it
 */
public record Line(TracedText traced, boolean blankBefore) {
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][\"'”’»)\\]]*(?:\\s|$)|[。！？]");
    private static final String CLOSERS = "\"'”’»)]";
    private static final String ENDS = ".!?…:;";
    private static final String QUOTE_ENDS = "\"”»。！？";
    private static final int PROSE_WORDS = 9;
    private static final Pattern REPORTED =
            Pattern.compile("(?i)\\b(?:said|says|told|according to|announced|wrote|tweeted|reported that)\\b");

    public String text() {
        return traced.toString();
    }

    public int length() {
        return traced.length();
    }

    public int words() {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < traced.length(); i++) {
            char c = traced.charAt(i);
            boolean letter = Character.isLetterOrDigit(c) || Character.isSurrogate(c);
            words += letter && !inside ? 1 : 0;
            inside = letter || (inside && "'’.,-".indexOf(c) >= 0);
        }
        return words;
    }

    /** Whether it reads like running text rather than a heading, a label or a list of links. */
    public boolean isProse() {
        return endsSentence() ? words() >= 4 : words() >= 2 * PROSE_WORDS && hasSentenceEnd();
    }

    public boolean endsSentence() {
        int last = traced.length() - 1;
        if (last >= 0 && QUOTE_ENDS.indexOf(traced.charAt(last)) >= 0) {
            return true;
        }
        while (last >= 0 && (CLOSERS.indexOf(traced.charAt(last)) >= 0 || traced.charAt(last) == ' ')) {
            last--;
        }
        return last >= 0 && ENDS.indexOf(traced.charAt(last)) >= 0;
    }

    public boolean hasSentenceEnd() {
        return SENTENCE_END.matcher(traced).find();
    }

    /** Whether it tells what somebody said: what speaks to the reader does not. */
    boolean isReported() {
        return REPORTED.matcher(traced).find();
    }

    public Line with(TracedText other) {
        return new Line(other, blankBefore);
    }
}
