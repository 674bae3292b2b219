package org.newsmonitor.entity.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsmonitor.entity.token.Sentences;
import org.newsmonitor.entity.token.Tokens;

/** How many sentence ends are found where consecutive sentences of a labelled set are written as running text, ten at a time. */
record SentenceScore(int right, int found, int gold, List<String> errors) {
    private static final int PARAGRAPH = 10;

    static SentenceScore of(List<LabelledText> sentences) {
        Counts counts = new Counts();
        for (int i = 0; i < sentences.size(); i += PARAGRAPH) {
            counts.add(sentences.subList(i, Math.min(sentences.size(), i + PARAGRAPH)));
        }
        return new SentenceScore(counts.right, counts.found, counts.gold, counts.errors);
    }

    private static final class Counts {
        private int right;
        private int found;
        private int gold;
        private final List<String> errors = new ArrayList<>();

        void add(List<LabelledText> sentences) {
            StringBuilder text = new StringBuilder();
            Set<Integer> ends = new HashSet<>();
            for (LabelledText sentence : sentences) {
                text.append(text.isEmpty() ? "" : " ").append(sentence.tokens().text());
                ends.add(text.length());
            }
            ends.remove(text.length());
            Set<Integer> read = new HashSet<>();
            Sentences.of(Tokens.of(text.toString())).forEach(span -> read.add(span.end()));
            read.remove(text.length());
            count(text.toString(), ends, read);
        }

        private void count(String text, Set<Integer> ends, Set<Integer> read) {
            gold += ends.size();
            found += read.size();
            ends.stream().filter(end -> !read.contains(end)).forEach(end -> errors.add("missed " + around(text, end)));
            read.stream().filter(end -> !ends.contains(end)).forEach(end -> errors.add("wrong  " + around(text, end)));
            read.retainAll(ends);
            right += read.size();
        }

        private static String around(String text, int end) {
            return text.substring(Math.max(0, end - 40), end) + " | "
                    + text.substring(end, Math.min(text.length(), end + 30));
        }
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "P %.4f R %.4f F1 %.4f (%d ends)",
                (double) right / Math.max(1, found),
                (double) right / Math.max(1, gold),
                2.0 * right / Math.max(1, found + gold),
                gold);
    }

    /** Prints the errors of a file of labelled sentences: {@code SentenceScore SENTENCES.jsonl}. */
    public static void main(String[] arguments) throws java.io.IOException {
        SentenceScore score = of(LabelledText.read(java.nio.file.Path.of(arguments[0])));
        score.errors().forEach(System.out::println);
        System.out.println(score);
    }
}
