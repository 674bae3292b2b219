package org.newsmonitor.contradiction.pair;

/** How likely it is, 0 to 1 each and 1 in all, that the later statement follows, is open, or cannot be true. */
public record PairReading(double entailment, double neutral, double contradiction) {
    /** Softmax of three scores, in the order of the components. */
    static PairReading ofLogits(float[] logits) {
        double highest = Math.max(logits[0], Math.max(logits[1], logits[2]));
        double entailment = Math.exp(logits[0] - highest);
        double neutral = Math.exp(logits[1] - highest);
        double contradiction = Math.exp(logits[2] - highest);
        double sum = entailment + neutral + contradiction;
        return new PairReading(entailment / sum, neutral / sum, contradiction / sum);
    }
}
