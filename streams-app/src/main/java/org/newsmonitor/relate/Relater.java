package org.newsmonitor.relate;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsmonitor.story.Article;
import org.newsmonitor.story.Link;

/** Judges whether two articles report the same event. A function of the pair alone, whatever else the stream carries. */
public final class Relater {
    /** Articles further apart than this are never related. */
    public static final Duration WINDOW = Duration.ofDays(30);

    /** From this score on a pair is worth comparing. */
    private static final double RELATED = 0.4;
    /** From this score on the later article joins the earlier one's story. */
    static final double JOINS = 0.5;

    private static final double COPY = 0.5;
    private static final double COPY_SCORE = 0.95;
    private final ProfileReader reader = new ProfileReader();
    private final PairJudge judge = new PairJudge();

    /** @param earlier the one that {@link Article#isBefore} the other */
    public Optional<Link> relate(Article earlier, Article later) {
        if (Duration.between(earlier.publishedAt(), later.publishedAt()).compareTo(WINDOW) > 0) {
            return Optional.empty();
        }
        Profile one = reader.read(earlier);
        Profile other = reader.read(later);
        boolean copy = one.sketch().resemblance(other.sketch()) >= COPY;
        PairJudge.Judgement judgement = judge.judge(one, other);
        boolean related = judgement.score() >= RELATED && judgement.kinds().size() >= 2;
        return related || copy ? Optional.of(link(earlier, later, judgement, copy)) : Optional.empty();
    }

    private static Link link(Article earlier, Article later, PairJudge.Judgement judgement, boolean copy) {
        List<String> why = new ArrayList<>(judgement.why());
        if (copy) {
            why.add(0, "near-identical text, as in syndication");
        }
        double score = copy ? Math.max(COPY_SCORE, judgement.score()) : judgement.score();
        return new Link(earlier.id(), earlier.revision(), later.id(), later.revision(), score, copy, why);
    }
}
