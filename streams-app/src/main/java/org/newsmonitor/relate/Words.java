package org.newsmonitor.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.stemmer.PorterStemmer;

/** Cuts a text into its telling words: no function words, no punctuation. */
final class Words {
    /** Possessive endings stay outside; "20-year-old" and "G20" are one word, "36,000" one figure. */
    private static final Pattern WORD = Pattern.compile(
            "\\d+(?:[.,]\\d+)*(?:-year-old|[a-z]{1,2}\\b)?|\\p{L}[\\p{L}\\p{Nd}]*(?:['’]\\p{Lu}\\p{L}+)?");
    /** Text beyond this adds nothing to what an article is about and only costs. */
    private static final int LIMIT = 20_000;

    private static final int LONGEST = 40;

    private Words() {}

    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        PorterStemmer stemmer = new PorterStemmer();
        Matcher matcher = WORD.matcher(text).region(0, Math.min(text.length(), LIMIT));
        int previousEnd = 0;
        while (matcher.find()) {
            boolean starts = startsSentence(text, previousEnd, matcher.start());
            previousEnd = matcher.end();
            String surface = matcher.group();
            String lower = surface.toLowerCase(Locale.ROOT);
            if (surface.length() <= LONGEST && !Stopwords.contains(lower)) {
                words.add(word(surface, lower, starts, stemmer));
            }
        }
        return words;
    }

    private static Word word(String surface, String lower, boolean starts, PorterStemmer stemmer) {
        if (Character.isDigit(surface.charAt(0))) {
            return new Word(lower.replace(",", ""), surface, false);
        }
        boolean isName = Character.isUpperCase(surface.charAt(0)) && !starts;
        return new Word(stemmer.stem(lower), surface, isName);
    }

    private static boolean startsSentence(String text, int from, int to) {
        if (from == 0) {
            return true;
        }
        for (int i = from; i < to; i++) {
            if (".!?:\n\"“‘".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
