package org.newsmonitor.contradiction.pair;

/** Two statements for the model to read, the earlier report first. */
public record SentencePair(String earlier, String later) {
    public SentencePair swapped() {
        return new SentencePair(later, earlier);
    }
}
