package org.newsmonitor.relate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * All evidence on a pair, weighed into one score by a logistic model, calibrated on the tuning parts of the labelled stories
 * (docs/quality/relate.md says how it does on the others).
 */
final class PairJudge {
    /** Kinds of evidence; a join needs two of the first four. */
    enum Kind {
        WORDS,
        NAMES,
        FIGURES,
        TIME,
        AGAINST
    }

    /** @param name under which the weight of this evidence is kept */
    record Sign(String name, Kind kind, Evidence evidence) {}

    /** @param kinds which of words, names, figures and time speak for the pair */
    record Judgement(double score, Set<Kind> kinds, List<String> why) {}

    static final List<Sign> SIGNS = List.of(
            new Sign("like-head", Kind.WORDS, new LikeHead()),
            new Sign("titles-told", Kind.WORDS, new TitlesTold()),
            new Sign("shared-names", Kind.NAMES, new SharedNames()),
            new Sign("rare-names", Kind.NAMES, new SharedRareWords()),
            new Sign("same-people", Kind.NAMES, NamedAlike.people()),
            new Sign("same-places", Kind.NAMES, NamedAlike.places()),
            new Sign("figures", Kind.FIGURES, new SharedFigures()),
            new Sign("close-in-time", Kind.TIME, new CloseInTime()),
            new Sign("other-people", Kind.AGAINST, Disjoint.people()),
            new Sign("other-places", Kind.AGAINST, Disjoint.places()),
            new Sign("no-common-place", Kind.AGAINST, new OtherPlaces()),
            new Sign("other-ages", Kind.AGAINST, Disjoint.ages()),
            new Sign("other-years", Kind.AGAINST, new OtherYears()),
            new Sign("shorter-text", Kind.AGAINST, TextLength.shorter()),
            new Sign("longer-text", Kind.AGAINST, TextLength.longer()));

    private final PairWeights weights = PairWeights.shipped();

    Judgement judge(Profile earlier, Profile later) {
        double sum = weights.bias();
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        List<String> why = new ArrayList<>();
        for (Sign sign : SIGNS) {
            Evidence.Weighing weighing = sign.evidence().weigh(earlier, later);
            sum += weights.of(sign.name()) * weighing.strength();
            if (!weighing.reason().isEmpty()) {
                why.add(weighing.reason());
                kinds.add(sign.kind());
            }
        }
        kinds.remove(Kind.AGAINST);
        return new Judgement(1 / (1 + Math.exp(-sum)), kinds, why);
    }
}
