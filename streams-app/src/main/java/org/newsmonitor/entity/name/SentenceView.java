package org.newsmonitor.entity.name;

import java.util.Arrays;
import org.newsmonitor.entity.token.PhraseTable;
import org.newsmonitor.entity.token.Token;
import org.newsmonitor.entity.token.Tokens;
import org.newsmonitor.story.EntityType;

/** What is known of each token of one sentence before any name is found: hashes, groups, gazetteer entries, capital runs. */
final class SentenceView {
    final int size;
    final int[] lower;
    final int[] exact;
    final int[] shape;
    final int[] fine;
    final int[] coarse;
    /** Beginnings of the Brown path, short to whole, by length and token. */
    final int[][] brown;

    /** Bits of what the gazetteer says of the word alone. */
    final int[] flags;
    /** Type and place in the longest known name here, 0 for none. */
    final int[] known;
    /** First and last index of the run of capitalised words around each token; the token itself when it is small. */
    final int[] runStart;

    final int[] runEnd;
    /** Whether most words are capitalised, as in a headline. */
    final boolean headline;

    private final Tokens tokens;
    private final int from;

    SentenceView(Tokens tokens, int from, int to, Lexicon lexicon) {
        this.tokens = tokens;
        this.from = from;
        size = to - from;
        lower = new int[size];
        exact = new int[size];
        shape = new int[size];
        fine = new int[size];
        coarse = new int[size];
        brown = new int[BrownClusters.LENGTHS.length][size];
        flags = new int[size];
        known = new int[size];
        runStart = new int[size];
        runEnd = new int[size];
        for (int i = 0; i < size; i++) {
            describe(i, lexicon);
        }
        markKnown(lexicon.gazetteer());
        markRuns();
        headline = isHeadline();
    }

    Token token(int at) {
        return tokens.get(from + at);
    }

    private void describe(int at, Lexicon lexicon) {
        Token token = token(at);
        lower[at] = token.lower().hashCode();
        exact[at] = token.text().hashCode();
        shape[at] = WordShape.of(token);
        fine[at] = lexicon.classes().fine(token.lower());
        coarse[at] = lexicon.classes().coarse(token.lower());
        flags[at] = lexicon.flags(tokens, from + at);
        int cluster = lexicon.clusters().of(token.lower());
        for (int i = 0; i < brown.length; i++) {
            brown[i][at] = lexicon.clusters().beginning(cluster, i);
        }
    }

    private void markKnown(Gazetteer gazetteer) {
        for (int at = 0; at < size; ) {
            PhraseTable.Match<Gazetteer.Known> match = gazetteer.knownAt(tokens, from + at);
            int end = match == null ? at + 1 : Math.min(size, match.end() - from);
            if (match != null) {
                int type = match.meaning().type() == EntityType.LOCATION ? 1 : 2;
                for (int i = at; i < end; i++) {
                    known[i] = 8 * type + (i == at ? 1 : 2) + (i == end - 1 ? 4 : 0);
                }
            }
            at = end;
        }
    }

    private void markRuns() {
        for (int at = 0; at < size; ) {
            int end = at;
            while (end < size && token(end).isCapitalised()) {
                end++;
            }
            int stop = Math.max(end, at + 1);
            Arrays.fill(runStart, at, stop, at);
            Arrays.fill(runEnd, at, stop, stop - 1);
            at = stop;
        }
    }

    private boolean isHeadline() {
        int words = 0;
        int capitals = 0;
        for (int i = 0; i < size; i++) {
            boolean word = token(i).isWord() && token(i).text().length() > 3;
            words += word ? 1 : 0;
            capitals += word && token(i).isCapitalised() ? 1 : 0;
        }
        return words > 2 && 10 * capitals > 7 * words;
    }
}
