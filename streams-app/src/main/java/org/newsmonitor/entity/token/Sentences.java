package org.newsmonitor.entity.token;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsmonitor.story.Span;

/**
 * Cuts tokens into sentences. A paragraph is a hard break; a full stop, question or exclamation mark ends a sentence
 * unless what follows shows that it does not.
 */
public final class Sentences {
    private static final Set<String> STARTERS =
            WordList.resource(Sentences.class, "sentence-starters.txt").words();
    private static final Set<String> SPEECH =
            WordList.resource(Sentences.class, "speech-tags.txt").words();
    private static final int LONG_LINE = 50;

    private final Tokens tokens;
    private int start;

    private Sentences(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Spans of the sentences, in order. */
    public static List<Span> of(Tokens tokens) {
        return new Sentences(tokens).spans();
    }

    private List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (i + 1 == tokens.size() || endsAfter(i)) {
                spans.add(tokens.span(start, i + 1));
                start = i + 1;
            }
        }
        return spans;
    }

    /** Whether a sentence ends after this token; closing quotes and brackets go with the sentence they close. */
    private boolean endsAfter(int i) {
        if (isParagraphBreak(i)) {
            return true;
        }
        if (isClosing(i + 1)) {
            return false;
        }
        int last = i;
        while (last > 0 && isClosing(last)) {
            last--;
        }
        return isTerminal(last, i) && startsSentence(i + 1, !isStop(last));
    }

    private boolean isTerminal(int at, int end) {
        Token token = tokens.get(at);
        if (!token.endsWithStop()) {
            return isMark(at) && (at > 0 || end > at) && !isPage(at, end) && !isVersus(at);
        }
        boolean starter = isStarter(end + 1);
        return switch (Abbreviations.sortOf(token.text())) {
            case TITLE -> isStreet(at) && starter;
            case FIGURE -> !tokens.isFigure(end + 1) && starter;
            default -> starter || (tokens.isCapitalised(end + 1) && endsWith(at, end + 1));
        };
    }

    private boolean endsWith(int abbreviation, int next) {
        return new AbbreviationEnd(tokens, start, abbreviation).holdsBefore(next);
    }

    private boolean startsSentence(int next, boolean maybeSpeech) {
        Token token = tokens.get(next);
        if (token.isWord() && isSmall(token.text())) {
            return false;
        }
        if (token.glued()) {
            return token.isCapitalised() && Character.isLowerCase(before(next));
        }
        return !(maybeSpeech && isSpeechTag(next));
    }

    /** In small letters: not "eBay". */
    private static boolean isSmall(String word) {
        boolean second = word.length() > 1 && Character.isUpperCase(word.charAt(1));
        return Character.isLowerCase(word.codePointAt(0)) && !second;
    }

    /** "Elm St.", "Pike's Mt.": what comes before is the name, so what follows is none. */
    private boolean isStreet(int at) {
        return tokens.is(at, "st.") && tokens.isCapitalised(at - 1) && !tokens.isGlued(at);
    }

    /** "on p. 5". */
    private boolean isPage(int at, int end) {
        return tokens.is(at, ".") && tokens.isGlued(at) && tokens.is(at - 1, "p") && tokens.isFigure(end + 1);
    }

    /** "Roe v. Wade". */
    private boolean isVersus(int at) {
        return tokens.is(at, ".") && tokens.isGlued(at) && tokens.is(at - 1, "v") && tokens.isCapitalised(at - 2);
    }

    /** The letter before the mark that stands before this token. */
    private int before(int next) {
        int offset = tokens.get(next).span().start() - 2;
        return offset >= 0 ? tokens.text().charAt(offset) : 0;
    }

    /** "…?" Trump asked. */
    private boolean isSpeechTag(int next) {
        if (isStarter(next)) {
            return false;
        }
        for (int i = next; i < next + 4 && tokens.has(i) && tokens.get(i).isWord(); i++) {
            if (SPEECH.contains(tokens.lower(i))) {
                return i > next;
            }
        }
        return false;
    }

    private boolean isStarter(int at) {
        return (tokens.isCapitalised(at) && STARTERS.contains(tokens.lower(at))) || isOpeningQuote(at);
    }

    private boolean isOpeningQuote(int at) {
        return tokens.has(at) && "\"“‘".contains(tokens.get(at).text()) && !tokens.isGlued(at);
    }

    private boolean isStop(int at) {
        return tokens.is(at, ".") || tokens.get(at).endsWithStop();
    }

    private boolean isMark(int at) {
        return ".?!…。".contains(tokens.get(at).text());
    }

    private boolean isClosing(int at) {
        return tokens.isGlued(at) && "\"”’')]»".contains(tokens.get(at).text()) && (at == 0 || !isOpening(at));
    }

    /** A straight quote right before a word opens, whatever stands before it. */
    private boolean isOpening(int at) {
        return tokens.isGlued(at + 1) && tokens.get(at + 1).isWord();
    }

    private boolean isParagraphBreak(int i) {
        int from = tokens.get(i).span().end();
        int to = tokens.get(i + 1).span().start();
        int first = lineFeed(from, to);
        return first < to && (lineFeed(first + 1, to) < to || isLineBreak(i, first));
    }

    private int lineFeed(int from, int to) {
        int at = from;
        while (at < to && tokens.text().charAt(at) != '\n') {
            at++;
        }
        return at;
    }

    /** A lone line feed ends a paragraph unless the line looks cut in the middle of a sentence. */
    private boolean isLineBreak(int i, int lineFeed) {
        int lineStart = tokens.text().lastIndexOf('\n', lineFeed - 1) + 1;
        boolean ended = isMark(i) || tokens.get(i).endsWithStop() || isClosing(i);
        boolean goesOn = Character.isLowerCase(tokens.get(i + 1).text().codePointAt(0));
        return ended || (!goesOn && lineFeed - lineStart < LONG_LINE);
    }
}
