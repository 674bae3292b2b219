package org.newsmonitor.clean.text;

import java.util.regex.Pattern;

/**
 * One line of a plain text, or one block of a page.
 *
 * @param blankBefore whether an empty line precedes it
 */
public record Line(TracedText traced, boolean blankBefore) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’.,-]*");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][\"'”’»)\\]]*(?:\\s|$)|[。！？]");
    private static final Pattern ENDS_SENTENCE = Pattern.compile("(?:[.!?…:;][\"'”’»)\\]]*|[\"”»]|[。！？])$");
    private static final int PROSE_WORDS = 9;

    public String text() {
        return traced.toString();
    }

    public int length() {
        return traced.length();
    }

    public int words() {
        return (int) WORD.matcher(traced).results().count();
    }

    /** Whether it reads like running text rather than a heading, a label or a list of links. */
    public boolean isProse() {
        return endsSentence() ? words() >= 4 : words() >= 2 * PROSE_WORDS && hasSentenceEnd();
    }

    public boolean endsSentence() {
        return ENDS_SENTENCE.matcher(traced).find();
    }

    public boolean hasSentenceEnd() {
        return SENTENCE_END.matcher(traced).find();
    }

    public Line with(TracedText other) {
        return new Line(other, blankBefore);
    }
}
