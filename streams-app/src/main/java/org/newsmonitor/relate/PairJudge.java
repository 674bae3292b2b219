package org.newsmonitor.relate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * All evidence on a pair, weighed into one score by a logistic model. The weights were fitted on one half of the labelled
 * stories and are reported on the other (docs/quality/relate.md).
 */
final class PairJudge {
    /** Kinds of evidence; a join needs two of the first three. */
    enum Kind {
        WORDS,
        NAMES,
        FIGURES,
        TIME,
        AGAINST
    }

    private record Weight(Evidence evidence, Kind kind, double weight) {}

    /** @param kinds which of words, names and figures speak for the pair */
    record Judgement(double score, Set<Kind> kinds, List<String> why) {}

    private static final double BIAS = -5.77;
    private static final List<Weight> WEIGHTS = List.of(
            new Weight(new LikeWords(), Kind.WORDS, -0.85),
            new Weight(new LikeHead(), Kind.WORDS, 3.23),
            new Weight(new SharedNames(), Kind.NAMES, 0.83),
            new Weight(new SharedRareWords(), Kind.NAMES, 3.75),
            new Weight(new SharedPhrases(), Kind.NAMES, 1.09),
            new Weight(new SharedFigures(), Kind.FIGURES, 0.60),
            new Weight(new CloseInTime(), Kind.TIME, 4.89),
            new Weight(Disjoint.people(), Kind.AGAINST, -0.58),
            new Weight(Disjoint.places(), Kind.AGAINST, -0.84),
            new Weight(Disjoint.ages(), Kind.AGAINST, -0.81));

    Judgement judge(Profile earlier, Profile later) {
        double sum = BIAS;
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        List<String> why = new ArrayList<>();
        for (Weight weight : WEIGHTS) {
            Evidence.Weighing weighing = weight.evidence().weigh(earlier, later);
            sum += weight.weight() * weighing.strength();
            if (!weighing.reason().isEmpty()) {
                why.add(weighing.reason());
                kinds.add(weight.kind());
            }
        }
        kinds.remove(Kind.TIME);
        kinds.remove(Kind.AGAINST);
        return new Judgement(1 / (1 + Math.exp(-sum)), kinds, why);
    }
}
