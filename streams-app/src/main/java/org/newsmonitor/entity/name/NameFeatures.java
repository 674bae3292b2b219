package org.newsmonitor.entity.name;

import org.newsmonitor.entity.token.Token;

/**
 * The features of one token, each hashed to a bucket of the model. The order and number of the templates are part of the
 * model's format: a change here asks for a new training.
 */
final class NameFeatures {
    private static final int LONGEST_AFFIX = 4;
    /** What stands before the first and after the last token. */
    private static final int EDGE = 99;

    private final int mask;
    private final int[] buckets = new int[96];
    private int count;

    /** @param size number of buckets, a power of two */
    NameFeatures(int size) {
        this.mask = size - 1;
    }

    int count() {
        return count;
    }

    /** Buckets of a token; valid until the next call. */
    int[] of(SentenceView view, int at) {
        count = 0;
        words(view, at);
        shapes(view, at);
        affixes(view.token(at));
        groups(view, at);
        clusters(view, at);
        lists(view, at);
        run(view, at);
        return buckets;
    }

    private void words(SentenceView view, int at) {
        add(1, view.exact[at], 0);
        add(2, view.lower[at], 0);
        add(3, at(view.lower, at - 1), 0);
        add(4, at(view.lower, at + 1), 0);
        add(5, at(view.lower, at - 2), 0);
        add(6, at(view.lower, at + 2), 0);
        add(7, at(view.lower, at - 1), view.lower[at]);
        add(8, view.lower[at], at(view.lower, at + 1));
        add(9, at(view.lower, at - 2), at(view.lower, at - 1));
        add(10, at(view.lower, at + 1), at(view.lower, at + 2));
    }

    private void shapes(SentenceView view, int at) {
        int shape = view.shape[at];
        add(11, shape, view.headline ? 1 : 0);
        add(12, at(view.shape, at - 1), shape);
        add(13, shape, at(view.shape, at + 1));
        add(14, at(view.shape, at - 1) * 31 + shape, at(view.shape, at + 1));
        add(15, at == 0 ? 1 : 0, shape);
        add(16, at(view.lower, at - 1), shape);
        add(17, at(view.lower, at + 1), shape);
        add(18, view.token(at).glued() ? 1 : 0, at(view.shape, at - 1));
    }

    private void affixes(Token token) {
        String word = token.text();
        for (int length = 1; length <= LONGEST_AFFIX; length++) {
            if (word.length() >= length) {
                add(20 + length, word.substring(0, length).hashCode(), 0);
                add(25 + length, word.substring(word.length() - length).hashCode(), 0);
            }
        }
    }

    private void groups(SentenceView view, int at) {
        int capital = view.token(at).isCapitalised() ? 1 : 0;
        add(30, view.fine[at], capital);
        add(31, view.coarse[at], capital);
        add(32, at(view.fine, at - 1), capital);
        add(33, at(view.fine, at + 1), capital);
        add(34, at(view.coarse, at - 1), view.coarse[at]);
        add(35, view.coarse[at], at(view.coarse, at + 1));
        add(36, at(view.fine, at - 2), capital);
        add(37, at(view.fine, at + 2), capital);
    }

    private void clusters(SentenceView view, int at) {
        int capital = view.token(at).isCapitalised() ? 1 : 0;
        for (int i = 0; i < view.brown.length; i++) {
            add(60 + i, view.brown[i][at], capital);
            add(64 + i, at(view.brown[i], at - 1), capital);
            add(68 + i, at(view.brown[i], at + 1), capital);
        }
        int[] middle = view.brown[1];
        add(72, at(middle, at - 1), middle[at]);
        add(73, middle[at], at(middle, at + 1));
        add(74, middle[view.runEnd[at]], view.runEnd[at] - at);
        add(75, middle[view.runStart[at]], at - view.runStart[at]);
        add(76, at(view.brown[3], at - 2), capital);
        add(77, at(view.brown[3], at + 2), capital);
    }

    private void lists(SentenceView view, int at) {
        add(40, view.flags[at], view.known[at]);
        add(41, view.flags[at], at(view.flags, at + 1));
        add(42, at(view.flags, at - 1), view.flags[at]);
        add(43, view.known[at], view.shape[at]);
        add(44, at(view.known, at - 1), at(view.known, at + 1));
        add(45, at(view.flags, at - 1), at(view.shape, at - 1));
        add(46, at(view.flags, at + 1), at(view.shape, at + 1));
    }

    /** What the run of capitalised words around the token begins and ends with, and what stands on either side of it. */
    private void run(SentenceView view, int at) {
        int start = view.runStart[at];
        int end = view.runEnd[at];
        add(50, view.lower[start], at - start);
        add(51, view.lower[end], end - at);
        add(52, at(view.lower, start - 1), Math.min(3, end - start));
        add(53, at(view.lower, end + 1), Math.min(3, end - start));
        add(54, view.flags[start], view.flags[end]);
        add(55, view.fine[end], end - at);
        add(56, view.fine[start], at - start);
        add(57, at(view.fine, start - 1), at(view.fine, end + 1));
    }

    private static int at(int[] values, int at) {
        return at < 0 ? EDGE : at >= values.length ? -EDGE : values[at];
    }

    private void add(int template, int first, int second) {
        int hash = template * 0x9E3779B1 + first;
        hash = (hash ^ (hash >>> 15)) * 0x85EBCA77 + second;
        hash = (hash ^ (hash >>> 13)) * 0xC2B2AE3D;
        buckets[count++] = (hash ^ (hash >>> 16)) & mask;
    }
}
