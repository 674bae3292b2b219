package org.newsmonitor.entity.token;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.newsmonitor.story.Span;

/**
 * Cuts a text into words, figures and marks in one pass. Hyphens stand alone, a possessive "'s" is a token of its own,
 * and a figure is cut from the letters after it ("35km", "7th"), so that rules see the parts.
 */
final class Tokenizer {
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private boolean glued = true;

    Tokenizer(String text) {
        this.text = text;
    }

    Tokens tokens() {
        while (at < text.length()) {
            int cp = text.codePointAt(at);
            if (isSpace(cp)) {
                at += Character.charCount(cp);
                glued = false;
            } else if (Token.isAsciiDigit(cp)) {
                add(figureEnd());
            } else if (isWordPart(cp)) {
                add(wordEnd());
            } else {
                add(markEnd(cp));
            }
        }
        return new Tokens(text, tokens);
    }

    private void add(int end) {
        String token = text.substring(at, end);
        String lower = token.toLowerCase(Locale.ROOT).replace('’', '\'');
        tokens.add(new Token(new Span(at, end), token, lower, glued));
        at = end;
        glued = true;
    }

    private int figureEnd() {
        int end = digitsEnd(at);
        while (charAt(end) == ',' && digitsEnd(end + 1) == end + 4) {
            end += 4;
        }
        return charAt(end) == '.' && digitsEnd(end + 1) > end + 1 ? digitsEnd(end + 1) : end;
    }

    private int digitsEnd(int from) {
        int end = from;
        while (Token.isAsciiDigit(charAt(end))) {
            end++;
        }
        return end;
    }

    private int wordEnd() {
        int end = MoneyCode.endAt(text, at, lettersEnd(at));
        if (end - at == 1 && charAt(end) == '.') {
            return initialsEnd(end);
        }
        if (isApostrophe(charAt(end)) && isWordPart(codePointAt(end + 1)) && !isPossessive(end)) {
            return lettersEnd(end + 1);
        }
        return charAt(end) == '.' && Abbreviations.contain(text, at, end) ? end + 1 : end;
    }

    /** "U.S.", "p.m.", "J."; a lone small letter keeps no stop, nor does "I". */
    private int initialsEnd(int firstStop) {
        int end = firstStop;
        while (charAt(end) == '.' && isAsciiLetter(charAt(end + 1)) && lettersEnd(end + 1) == end + 2) {
            end += 2;
        }
        boolean several = end > firstStop;
        boolean initial = Character.isUpperCase(charAt(at)) && charAt(at) != 'I';
        return charAt(end) == '.' && (several || initial) ? end + 1 : end;
    }

    private boolean isPossessive(int apostrophe) {
        int next = charAt(apostrophe + 1);
        return (next == 's' || next == 'S') && !isWordPart(codePointAt(apostrophe + 2));
    }

    private int markEnd(int cp) {
        boolean possessive = isApostrophe(cp) && !tokens.isEmpty() && glued && isPossessive(at);
        return possessive ? at + 2 : at + Character.charCount(cp);
    }

    private int lettersEnd(int from) {
        int end = from;
        while (end < text.length() && isWordPart(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private int charAt(int index) {
        return index < text.length() ? text.charAt(index) : 0;
    }

    private int codePointAt(int index) {
        return index < text.length() ? text.codePointAt(index) : 0;
    }

    private static boolean isAsciiLetter(int c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '’';
    }

    private static boolean isSpace(int cp) {
        return Character.isWhitespace(cp) || Character.isSpaceChar(cp);
    }

    private static boolean isWordPart(int cp) {
        if (cp < 128) {
            return isAsciiLetter(cp) || Token.isAsciiDigit(cp);
        }
        int type = Character.getType(cp);
        return Character.isLetterOrDigit(cp)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
