package org.newsmonitor.entity.name;

import org.newsmonitor.entity.token.Token;

/** The pattern of capitals, small letters and digits of a word, repeats drawn together. */
final class WordShape {
    private static final int LONGEST = 10;

    private WordShape() {}

    static int of(Token token) {
        int shape = 7;
        char last = 0;
        String text = token.text();
        for (int i = 0; i < Math.min(LONGEST, text.length()); i++) {
            char kind = kind(text.charAt(i));
            if (kind != last) {
                shape = 31 * shape + kind;
                last = kind;
            }
        }
        return 4 * shape + Math.min(3, text.length());
    }

    private static char kind(char c) {
        if (Character.isUpperCase(c)) {
            return 'X';
        }
        if (Character.isLowerCase(c)) {
            return 'x';
        }
        return Character.isDigit(c) ? '9' : c;
    }
}
