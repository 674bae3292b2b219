package org.newsmonitor.relate;

import java.util.List;

/** All evidence on a pair, weighed into one score by a logistic model. */
final class PairJudge {
    static final List<Evidence> EVIDENCE = List.of(
            new LikeWords(), new LikeHead(), new SharedNames(), new SharedRareWords(), new SharedPhrases(),
            new SharedFigures(), new CloseInTime(), Disjoint.people(), Disjoint.places(), Disjoint.ages());

    private PairJudge() {}
}
