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

    /** An article is judged against so many others at most, those that share the most topic keys with it. */
    public static final int MOST_JUDGED = 40;

    /** From this score on a pair is worth comparing. */
    public static final double RELATED = 0.35;
    /** From this score on the later article joins the earlier one's story. */
    static final double JOINS = 0.5;
    /** So many kinds of evidence must speak for it. */
    public static final int LEAST_SIGNS = 2;

    /** Two headlines of the same words are no copy of one report; in characters. */
    private static final int SHORTEST_COPY = 120;

    private static final double COPY = 0.5;
    private static final double COPY_SCORE = 0.95;
    private final ProfileReader reader = new ProfileReader();
    private final PairJudge judge = new PairJudge();

    /**
     * What speaks for and against two articles telling of one event.
     *
     * @param score 0 to 1
     * @param signs how many kinds of evidence speak for it, of words, names, figures and time
     * @param copy whether the texts are near-identical
     */
    public record Weighing(double score, int signs, List<String> why, boolean copy) {
        public Weighing {
            why = List.copyOf(why);
        }

        public boolean related() {
            return copy || (score >= RELATED && signs >= LEAST_SIGNS);
        }
    }

    /** Whatever the time between them. */
    public Weighing weigh(Article earlier, Article later) {
        Profile one = reader.read(earlier);
        Profile other = reader.read(later);
        boolean same = earlier.contentHash().equals(later.contentHash())
                && earlier.text().length() >= SHORTEST_COPY;
        boolean copy = same || one.sketch().resemblance(other.sketch()) >= COPY;
        PairJudge.Judgement judgement = judge.judge(one, other);
        return new Weighing(judgement.score(), judgement.kinds().size(), judgement.why(), copy);
    }

    /** @param earlier the one that {@link Article#isBefore} the other */
    public Optional<Link> relate(Article earlier, Article later) {
        if (Duration.between(earlier.publishedAt(), later.publishedAt()).compareTo(WINDOW) > 0) {
            return Optional.empty();
        }
        Weighing weighing = weigh(earlier, later);
        return weighing.related() ? Optional.of(link(earlier, later, weighing)) : Optional.empty();
    }

    private static Link link(Article earlier, Article later, Weighing weighing) {
        List<String> why = new ArrayList<>(weighing.why());
        if (weighing.copy()) {
            why.add(0, "near-identical text, as in syndication");
        }
        double score = weighing.copy() ? Math.max(COPY_SCORE, weighing.score()) : weighing.score();
        return new Link(earlier.id(), earlier.revision(), later.id(), later.revision(), score, weighing.copy(), why);
    }
}
