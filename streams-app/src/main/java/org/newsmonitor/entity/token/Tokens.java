package org.newsmonitor.entity.token;

import java.util.List;
import org.newsmonitor.story.Span;

/** The tokens of a text, safe to ask about positions before its first and after its last. */
public final class Tokens {
    private final String text;
    private final Token[] tokens;

    Tokens(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens.toArray(Token[]::new);
    }

    public static Tokens of(String text) {
        return new Tokenizer(text).tokens();
    }

    public String text() {
        return text;
    }

    public int size() {
        return tokens.length;
    }

    public Token get(int at) {
        return tokens[at];
    }

    public boolean has(int at) {
        return at >= 0 && at < tokens.length;
    }

    /** The token in lower case; empty outside the text. */
    public String lower(int at) {
        return has(at) ? tokens[at].lower() : "";
    }

    public boolean is(int at, String word) {
        return has(at) && tokens[at].is(word);
    }

    public boolean isGlued(int at) {
        return has(at) && tokens[at].glued();
    }

    public boolean isFigure(int at) {
        return has(at) && tokens[at].isFigure();
    }

    public boolean isCapitalised(int at) {
        return has(at) && tokens[at].isCapitalised();
    }

    /** A hyphen or dash written without white space on either side. */
    public boolean isHyphen(int at) {
        return has(at) && "-‐‑–—".contains(tokens[at].text()) && isGlued(at) && isGlued(at + 1);
    }

    /** The stretch of text from one token to before another. */
    public Span span(int from, int to) {
        return new Span(tokens[from].span().start(), tokens[to - 1].span().end());
    }

    public String text(int from, int to) {
        return span(from, to).of(text);
    }

    /** Index of the first token that starts at or after an offset. */
    public int firstFrom(int offset) {
        int low = 0;
        int high = tokens.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens[middle].span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
