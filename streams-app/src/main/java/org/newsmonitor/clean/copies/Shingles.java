package org.newsmonitor.clean.copies;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A 128-bit signature of a text's word triples, by which near-copies are told without keeping the texts: one bit of each
 * of 128 minimum hashes. Equal texts have equal signatures, whatever their case, spacing and punctuation.
 */
public record Shingles(long high, long low) {
    private static final int WORDS = 3;
    private static final int HASHES = 128;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Words beyond these do not change what a text is a copy of, and cost stays bounded. */
    private static final int MOST_WORDS = 20_000;

    public static Shingles of(CharSequence text) {
        String[] words = NO_WORD.splitAsStream(text.toString().toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toArray(String[]::new);
        long[] least = new long[HASHES];
        Arrays.fill(least, Long.MAX_VALUE);
        int last = Math.max(1, words.length - WORDS + 1);
        for (int i = 0; i < last; i++) {
            long shingle = hash(words, i);
            for (int k = 0; k < HASHES; k++) {
                least[k] = Math.min(least[k], mix(shingle + k * 0x9e3779b97f4a7c15L));
            }
        }
        return new Shingles(bits(least, 0), bits(least, HASHES / 2));
    }

    /** Estimated share of word triples the two texts have in common, 0 to 1; off by .05 on average near .8. */
    public double resemblance(Shingles other) {
        int same = HASHES - Long.bitCount(high ^ other.high) - Long.bitCount(low ^ other.low);
        return Math.max(0, 2.0 * same / HASHES - 1);
    }

    private static long hash(String[] words, int start) {
        long hash = 0;
        for (int i = start; i < Math.min(words.length, start + WORDS); i++) {
            for (int c = 0; c < words[i].length(); c++) {
                hash = hash * 1_099_511_628_211L + words[i].charAt(c);
            }
            hash = mix(hash + i - start);
        }
        return hash;
    }

    private static long bits(long[] least, int from) {
        long bits = 0;
        for (int k = 0; k < Long.SIZE; k++) {
            bits = bits << 1 | (least[from + k] >>> 17 & 1);
        }
        return bits;
    }

    private static long mix(long value) {
        long z = (value ^ value >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }
}
