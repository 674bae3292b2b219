package org.newsmonitor.entity.name;

import java.util.Arrays;

/** Learns a linear chain by maximum likelihood: forward-backward over each sentence, AdaGrad steps. */
final class ChainTrainer {
    private static final int L = NameLabels.COUNT;
    private static final float RATE = 0.15f;

    final float[] weights;
    private final float[] squares;
    final float[] transitions = new float[L * L];
    private final float[] transitionSquares = new float[L * L];

    ChainTrainer(int size) {
        weights = new float[size * L];
        squares = new float[size * L];
    }

    /** One step on one sentence: features by token, gold labels, and how much it counts. */
    void learn(int[][] features, int[] gold, float importance) {
        int n = features.length;
        double[][] potential = new double[n][L];
        for (int i = 0; i < n; i++) {
            score(features[i], potential[i]);
        }
        double[][] moves = moves();
        double[][] forward = forward(potential, moves);
        double[][] backward = backward(potential, moves);
        for (int i = 0; i < n; i++) {
            double total = 0;
            for (int y = 0; y < L; y++) {
                total += forward[i][y] * backward[i][y];
            }
            for (int y = 0; y < L; y++) {
                float gradient = (float) ((y == gold[i] ? 1 : 0) - forward[i][y] * backward[i][y] / total);
                step(features[i], y, gradient * importance);
            }
        }
        learnTransitions(potential, moves, forward, backward, gold, importance);
    }

    private void step(int[] features, int label, float gradient) {
        if (Math.abs(gradient) < 1e-3f) {
            return;
        }
        for (int feature : features) {
            int at = feature * L + label;
            squares[at] += gradient * gradient;
            weights[at] += RATE * gradient / (float) Math.sqrt(squares[at] + 0.1f);
        }
    }

    private void learnTransitions(
            double[][] potential,
            double[][] moves,
            double[][] forward,
            double[][] backward,
            int[] gold,
            float importance) {
        for (int i = 1; i < gold.length; i++) {
            double[][] joint = new double[L][L];
            double total = 0;
            for (int a = 0; a < L; a++) {
                for (int b = 0; b < L; b++) {
                    joint[a][b] = forward[i - 1][a] * moves[a][b] * potential[i][b] * backward[i][b];
                    total += joint[a][b];
                }
            }
            for (int a = 0; a < L; a++) {
                for (int b = 0; b < L; b++) {
                    double seen = a == gold[i - 1] && b == gold[i] ? 1 : 0;
                    float gradient = (float) (seen - joint[a][b] / total) * importance;
                    transitionSquares[a * L + b] += gradient * gradient;
                    transitions[a * L + b] += RATE * gradient / (float) Math.sqrt(transitionSquares[a * L + b] + 1f);
                }
            }
        }
    }

    private void score(int[] features, double[] potential) {
        double highest = Double.NEGATIVE_INFINITY;
        for (int feature : features) {
            for (int y = 0; y < L; y++) {
                potential[y] += weights[feature * L + y];
            }
        }
        for (double value : potential) {
            highest = Math.max(highest, value);
        }
        for (int y = 0; y < L; y++) {
            potential[y] = Math.exp(Math.max(-60, potential[y] - highest));
        }
    }

    private double[][] moves() {
        double[][] moves = new double[L][L];
        for (int a = 0; a < L; a++) {
            for (int b = 0; b < L; b++) {
                moves[a][b] = NameLabels.mayFollow(a, b) ? Math.exp(transitions[a * L + b]) : 0;
            }
        }
        return moves;
    }

    private static double[][] forward(double[][] potential, double[][] moves) {
        double[][] forward = new double[potential.length][L];
        double[] before = new double[L];
        before[NameLabels.OUTSIDE] = 1;
        for (int i = 0; i < potential.length; i++) {
            for (int b = 0; b < L; b++) {
                for (int a = 0; a < L; a++) {
                    forward[i][b] += before[a] * moves[a][b];
                }
                forward[i][b] *= potential[i][b];
            }
            normalise(forward[i]);
            before = forward[i];
        }
        return forward;
    }

    private static double[][] backward(double[][] potential, double[][] moves) {
        int n = potential.length;
        double[][] backward = new double[n][L];
        for (int y = 0; y < L; y++) {
            backward[n - 1][y] = NameLabels.mayFollow(y, NameLabels.OUTSIDE) ? 1 : 0;
        }
        for (int i = n - 2; i >= 0; i--) {
            for (int a = 0; a < L; a++) {
                for (int b = 0; b < L; b++) {
                    backward[i][a] += moves[a][b] * potential[i + 1][b] * backward[i + 1][b];
                }
            }
            normalise(backward[i]);
        }
        return backward;
    }

    private static void normalise(double[] values) {
        double total = Arrays.stream(values).sum();
        for (int i = 0; i < values.length; i++) {
            values[i] /= total;
        }
    }

    /** The model with its weights as bytes. */
    NameModel model() {
        float highest = 0;
        for (float weight : weights) {
            highest = Math.max(highest, Math.abs(weight));
        }
        float scale = Math.min(highest, 4f) / 127;
        byte[] bytes = new byte[weights.length];
        for (int i = 0; i < weights.length; i++) {
            bytes[i] = (byte) Math.max(-127, Math.min(127, Math.round(weights[i] / scale)));
        }
        float[] moves = new float[L * L];
        for (int a = 0; a < L; a++) {
            for (int b = 0; b < L; b++) {
                moves[a * L + b] = NameLabels.mayFollow(a, b) ? transitions[a * L + b] : -1e6f;
            }
        }
        return new NameModel(weights.length / L, scale, bytes, moves);
    }
}
