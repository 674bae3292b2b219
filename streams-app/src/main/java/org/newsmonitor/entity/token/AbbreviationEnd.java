package org.newsmonitor.entity.token;

import java.util.Map;
import java.util.Set;

/**
 * Whether a sentence ends with an abbreviation when a capitalised word that is no usual sentence starter follows: "at 9 p.m.
 * Soldiers patrolled" against "at 9 p.m. Eastern time", "of Acme Inc. Shares rose" against "of Acme Inc. Chairman Ray".
 */
final class AbbreviationEnd {
    private static final Map<String, Set<String>> WORDS =
            WordList.resource(AbbreviationEnd.class, "after-abbreviations.txt").sets();

    /** How far back it looks, so that a text of nothing but initials takes no longer. */
    private static final int FARTHEST = 40;

    private final Tokens tokens;
    private final int start;
    private final int at;

    /**
     * @param start first token of the sentence
     * @param at the abbreviation
     */
    AbbreviationEnd(Tokens tokens, int start, int at) {
        this.tokens = tokens;
        this.start = start;
        this.at = at;
    }

    /** @param next the capitalised word behind the abbreviation and what closes with it */
    boolean holdsBefore(int next) {
        String word = tokens.get(at).text();
        String follower = tokens.get(next).text();
        if (word.equalsIgnoreCase("a.m.") || word.equalsIgnoreCase("p.m.")) {
            return !is("clock", follower);
        }
        return switch (Abbreviations.sortOf(word)) {
            case LIST, MONTH -> true;
            case GENERATION -> isUnderWay() && !is("generation", follower) && !is("office", follower);
            case COMPANY -> isUnderWay() && !is("office", follower);
            case STREET -> isUnderWay() && !is("compass", follower);
            case STATE -> isBehindComma() && !is("office", follower);
            case OTHER -> isUnderWay() && holdsForCapitals(word, next);
            case TITLE, FIGURE -> false;
        };
    }

    private boolean holdsForCapitals(String word, int next) {
        String follower = tokens.get(next).text();
        if (is("place", word) && isBehindComma()) {
            return !is("office", follower);
        }
        boolean subject = !is("body-goes-on", follower) && isVerb(tokens.lower(next + 1));
        boolean degree = is("degree", word) || (word.equals("D.") && tokens.is(at - 1, "ph."));
        return degree || (is("body", word) && subject) || is("lettered", tokens.lower(at - 1));
    }

    private static boolean isVerb(String word) {
        return is("verb", word) || (word.length() > 4 && word.endsWith("ed"));
    }

    /** A sentence has more than names before its end. */
    private boolean isUnderWay() {
        for (int i = at - 1; i > Math.max(start, at - FARTHEST); i--) {
            if (tokens.get(i).isWord() && !tokens.isCapitalised(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isBehindComma() {
        return isUnderWay() && tokens.is(at - 1, ",");
    }

    private static boolean is(String kind, String word) {
        return WORDS.getOrDefault(kind, Set.of()).contains(word);
    }
}
