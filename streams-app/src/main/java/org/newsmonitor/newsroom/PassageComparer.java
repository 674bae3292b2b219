package org.newsmonitor.newsroom;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.newsmonitor.contradiction.Detector;
import org.newsmonitor.story.Alignment;
import org.newsmonitor.story.Article;
import org.newsmonitor.story.CleanArticle;
import org.newsmonitor.story.DateQuality;
import org.newsmonitor.story.Finding;
import org.newsmonitor.story.Kind;
import org.newsmonitor.story.RawArticle;
import org.newsmonitor.story.Relation;

/** Compares two sentences or short passages as if two outlets had reported them of one event. */
public final class PassageComparer {
    /** A dispute weighs more than an agreement, then the surer finding. */
    private static final Comparator<Finding> BY_WEIGHT = Comparator.comparing(
                    (Finding finding) -> finding.relation().raisesAlert())
            .thenComparingDouble(Finding::score);

    private final ArticleReader reader;
    private final Detector detector;

    public PassageComparer(Newsroom newsroom) {
        this.reader = newsroom.articleReader();
        this.detector = newsroom.detector();
    }

    /** @param score 0 to 1: how sure the relation is */
    public record Judgement(Relation relation, Kind kind, double score, String why) {}

    /** A short passage and when it was published. */
    public record Passage(String text, Instant publishedAt) {}

    public Judgement compare(Passage earlier, Passage later) {
        List<Finding> findings = detector.compare(article("earlier", earlier), article("later", later));
        return findings.stream()
                .max(BY_WEIGHT)
                .map(finding -> new Judgement(finding.relation(), finding.kind(), finding.score(), finding.why()))
                .orElse(new Judgement(
                        Relation.SCOPE, Kind.OTHER, 0.5, "No rule found one fact that both passages speak of."));
    }

    private Article article(String side, Passage passage) {
        RawArticle raw = new RawArticle(
                side, side, null, passage.publishedAt(), null, null, "en", "text/plain", null, passage.text());
        CleanArticle clean = new CleanArticle(
                raw,
                passage.publishedAt(),
                DateQuality.AS_STATED,
                null,
                null,
                "",
                null,
                "en",
                passage.text(),
                Alignment.identity(passage.text()),
                1.0);
        return reader.read(clean, 0, passage.publishedAt());
    }
}
