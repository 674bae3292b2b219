package org.newsmonitor.relate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import opennlp.tools.stemmer.PorterStemmer;

/**
 * How telling a word is, by how common it is in English at large. A fixed table, not counts of the articles seen so far:
 * the same pair must be judged alike whatever came before.
 */
final class WordFrequency {
    private static final String TABLE = "word-frequency.txt";
    /** Words of a typical article; turns occurrences into articles that contain the word. */
    private static final int ARTICLE_WORDS = 300;
    /** Of words the table does not know. */
    private static final double UNKNOWN = 1.5e-7;

    private final Map<String, Double> frequencyByStem;

    private WordFrequency(Map<String, Double> frequencyByStem) {
        this.frequencyByStem = frequencyByStem;
    }

    static WordFrequency english() {
        return Holder.ENGLISH;
    }

    /** Natural logarithm of one over the share of articles that contain the stem: about 0 for "the", 9 for a rare name. */
    double weightOf(String stem) {
        double frequency = frequencyByStem.getOrDefault(stem, UNKNOWN);
        return -Math.log(1 - Math.pow(1 - frequency, ARTICLE_WORDS));
    }

    private static WordFrequency read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(WordFrequency.class.getResourceAsStream(TABLE), TABLE),
                StandardCharsets.UTF_8))) {
            Map<String, Double> frequencies = new HashMap<>();
            PorterStemmer stemmer = new PorterStemmer();
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> addLine(line, stemmer, frequencies));
            return new WordFrequency(frequencies);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addLine(String line, PorterStemmer stemmer, Map<String, Double> frequencies) {
        String[] words = line.split(" ", -1);
        double frequency = Math.pow(10, Integer.parseInt(words[0]) / 10.0 - 9);
        for (int i = 1; i < words.length; i++) {
            frequencies.merge(stemmer.stem(words[i]), frequency, Double::sum);
        }
    }

    private static final class Holder {
        static final WordFrequency ENGLISH = read();
    }
}
