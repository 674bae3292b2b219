package org.newsmonitor.entity.token;

import org.newsmonitor.story.Span;

/**
 * A word, a figure or a mark of a text.
 *
 * @param lower the text in lower case, curly apostrophes straightened
 * @param glued whether no white space stands before it
 */
public record Token(Span span, String text, String lower, boolean glued) {
    public boolean isWord() {
        return Character.isLetter(text.codePointAt(0));
    }

    public boolean isFigure() {
        return isAsciiDigit(text.charAt(0));
    }

    public boolean isCapitalised() {
        int first = text.codePointAt(0);
        return Character.isUpperCase(first) || Character.isTitleCase(first);
    }

    /** Two or more capitals and nothing in lower case: an acronym, or shouting. */
    public boolean isAllCapitals() {
        return text.length() > 1 && isCapitalised() && text.chars().noneMatch(Character::isLowerCase);
    }

    public boolean is(String word) {
        return lower.equals(word);
    }

    /** An abbreviation or initials that carry their own full stop: "Mr.", "U.S.", "J.". */
    public boolean endsWithStop() {
        return text.length() > 1 && text.charAt(text.length() - 1) == '.';
    }

    static boolean isAsciiDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
