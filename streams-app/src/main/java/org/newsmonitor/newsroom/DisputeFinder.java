package org.newsmonitor.newsroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.newsmonitor.contradiction.Detector;
import org.newsmonitor.relate.Headline;
import org.newsmonitor.story.Article;
import org.newsmonitor.story.CodePoints;
import org.newsmonitor.story.Finding;
import org.newsmonitor.story.Statement;

/**
 * Tells the desk what a meeting of articles means: who is there, what is linked, what is disputed. Statements leave their
 * article here, so from here on their offsets are Unicode code points.
 */
public final class DisputeFinder {
    private final Detector detector;
    private final AlertPolicy policy;

    public DisputeFinder(Detector detector, AlertPolicy policy) {
        this.detector = detector;
        this.policy = policy;
    }

    public List<DeskNote> notes(Meeting meeting) {
        if (meeting instanceof Meeting.Arrival arrival) {
            return notes(arrival.article());
        }
        return notes((Meeting.Pair) meeting);
    }

    /** All findings between two related articles, those that raise nothing included; offsets are still UTF-16. */
    List<Finding> between(Article earlier, Article later) {
        return detector.compare(earlier, later);
    }

    /** All disputes inside one article. */
    List<Finding> within(Article article) {
        return detector.within(article);
    }

    boolean hears(Finding finding) {
        return policy.hears(finding);
    }

    private List<DeskNote> notes(Article article) {
        List<DeskNote> notes = new ArrayList<>();
        notes.add(new DeskNote.Sighting(Headline.of(article)));
        addDisputes(within(article), article, article, notes);
        return notes;
    }

    private List<DeskNote> notes(Meeting.Pair pair) {
        List<DeskNote> notes = new ArrayList<>();
        if (pair.link() != null) {
            notes.add(new DeskNote.Linked(
                    Objects.requireNonNull(pair.link()), pair.later().publishedAt()));
        }
        addDisputes(between(pair.earlier(), pair.later()), pair.earlier(), pair.later(), notes);
        return notes;
    }

    private void addDisputes(List<Finding> findings, Article earlier, Article later, List<DeskNote> notes) {
        if (findings.stream().noneMatch(this::concernsDesk)) {
            return;
        }
        CodePoints earlierText = CodePoints.of(earlier.text());
        CodePoints laterText = CodePoints.of(later.text());
        for (Finding finding : findings) {
            if (concernsDesk(finding)) {
                notes.add(new DeskNote.Found(inCodePoints(finding, earlierText, laterText)));
            }
        }
    }

    private boolean concernsDesk(Finding finding) {
        return finding.relation().bearsOnFact() && policy.hears(finding);
    }

    private static Finding inCodePoints(Finding finding, CodePoints earlierText, CodePoints laterText) {
        return new Finding(
                finding.relation(),
                finding.kind(),
                finding.fact(),
                finding.entities(),
                inCodePoints(finding.earlier(), earlierText),
                inCodePoints(finding.later(), laterText),
                finding.rule(),
                finding.score(),
                finding.why());
    }

    private static Statement inCodePoints(Statement statement, CodePoints text) {
        return new Statement(
                statement.articleId(),
                statement.revision(),
                statement.source(),
                statement.url(),
                statement.publishedAt(),
                statement.speaker(),
                statement.quote(),
                text.fromChars(statement.span()),
                statement.value());
    }
}
