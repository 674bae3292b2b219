package org.newsmonitor.entity;

import java.util.List;
import org.newsmonitor.entity.token.Token;
import org.newsmonitor.entity.token.Tokens;
import org.newsmonitor.story.Span;

/** Which tokens stand inside quotation marks. */
final class Quotation {
    /** Shorter quotes are scare quotes or titles. */
    private static final int SPEECH_WORDS = 2;

    private final boolean[] quoted;

    /** A quote never closed ends with its paragraph, as a quote over several paragraphs is opened again in each. */
    Quotation(Tokens tokens, List<Span> sentences) {
        quoted = new boolean[tokens.size()];
        boolean open = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            String mark = token.text();
            if (i > 0 && endsParagraph(tokens, i)) {
                open = false;
            }
            if (mark.equals("“") || (mark.equals("\"") && !open)) {
                open = true;
            } else if (mark.equals("”") || mark.equals("\"")) {
                open = false;
            } else {
                quoted[i] = open;
            }
        }
    }

    private static boolean endsParagraph(Tokens tokens, int at) {
        int from = tokens.get(at - 1).span().end();
        int to = tokens.get(at).span().start();
        for (int i = from; i < to; i++) {
            if (tokens.text().charAt(i) == '\n') {
                return true;
            }
        }
        return false;
    }

    boolean covers(int at) {
        return at >= 0 && at < quoted.length && quoted[at];
    }

    boolean holdsSpeech(int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            words += quoted[i] ? 1 : 0;
        }
        return words >= SPEECH_WORDS;
    }

    /** Whether everything between two tokens is quoted, marks aside. */
    boolean isWhole(int from, int to) {
        int outside = 0;
        for (int i = from; i < to; i++) {
            outside += quoted[i] ? 0 : 1;
        }
        return to > from && outside <= 2 && to - from > outside;
    }
}
