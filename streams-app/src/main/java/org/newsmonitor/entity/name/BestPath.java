package org.newsmonitor.entity.name;

/** The sequence of labels with the highest sum of scores (Viterbi). */
final class BestPath {
    private BestPath() {}

    /** @param scores by token and label; changed in place */
    static int[] of(float[][] scores, NameModel model) {
        int[][] from = new int[scores.length][NameLabels.COUNT];
        for (int i = 0; i < scores.length; i++) {
            float[] before = i == 0 ? onlyOutside() : scores[i - 1];
            for (int next = 0; next < NameLabels.COUNT; next++) {
                int best = bestBefore(before, next, model);
                from[i][next] = best;
                scores[i][next] += before[best] + model.transition(best, next);
            }
        }
        return path(scores, from);
    }

    private static int bestBefore(float[] before, int next, NameModel model) {
        int best = NameLabels.OUTSIDE;
        float highest = Float.NEGATIVE_INFINITY;
        for (int label = 0; label < NameLabels.COUNT; label++) {
            float score = before[label] + model.transition(label, next);
            if (score > highest) {
                highest = score;
                best = label;
            }
        }
        return best;
    }

    private static int[] path(float[][] scores, int[][] from) {
        int[] path = new int[scores.length];
        if (path.length == 0) {
            return path;
        }
        int last = NameLabels.OUTSIDE;
        float[] end = scores[scores.length - 1];
        for (int label = 0; label < NameLabels.COUNT; label++) {
            boolean mayEnd = NameLabels.mayFollow(label, NameLabels.OUTSIDE);
            last = mayEnd && end[label] > end[last] ? label : last;
        }
        for (int i = path.length - 1; i >= 0; i--) {
            path[i] = last;
            last = from[i][last];
        }
        return path;
    }

    private static float[] onlyOutside() {
        float[] start = new float[NameLabels.COUNT];
        java.util.Arrays.fill(start, Float.NEGATIVE_INFINITY);
        start[NameLabels.OUTSIDE] = 0;
        return start;
    }
}
