package org.newsmonitor.newsroom;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.newsmonitor.relate.Relater;
import org.newsmonitor.story.Article;
import org.newsmonitor.story.Finding;

/**
 * Tells why two articles raise an alert or none, by asking the same judges in the same order as the stream does. What lies
 * behind the gate that stopped them is told too: it may be the gate that is wrong.
 */
public final class Explainer {
    private static final Comparator<Finding> WEIGHTIEST_FIRST = Comparator.comparing(
                    (Finding finding) -> finding.relation().raisesAlert())
            .thenComparing(finding -> finding.relation().bearsOnFact())
            .thenComparingDouble(Finding::score)
            .reversed();

    private final Relater relater;
    private final DisputeFinder disputes;
    private final Duration window;

    /** @param window two articles further apart than this never meet */
    public Explainer(Newsroom newsroom, AlertPolicy policy, Duration window) {
        this.relater = newsroom.relater();
        this.disputes = newsroom.disputeFinder(policy);
        this.window = window.compareTo(Relater.WINDOW) < 0 ? window : Relater.WINDOW;
    }

    /** Two articles, in whatever order; the same one twice asks for the disputes inside it. */
    public Explanation explain(Article one, Article other) {
        if (one.id().equals(other.id())) {
            return alone(one);
        }
        boolean inOrder = one.isBefore(other);
        return pair(inOrder ? one : other, inOrder ? other : one);
    }

    private Explanation alone(Article article) {
        List<Finding> findings = byWeight(disputes.within(article));
        Gate gate = judged(findings);
        return new Explanation(gate, article, article, article.topicKeys(), null, findings, why(gate, findings));
    }

    private Explanation pair(Article earlier, Article later) {
        List<String> shared =
                earlier.topicKeys().stream().filter(later.topicKeys()::contains).toList();
        Relater.Weighing weighing = relater.weigh(earlier, later);
        List<Finding> findings = byWeight(disputes.between(earlier, later));
        Gate gate = gate(earlier, later, weighing, findings);
        String why = switch (gate) {
            case NO_SHARED_KEY -> "They never met: they have no topic key in common.";
            case OUTSIDE_WINDOW ->
                "They never met: they were published "
                        + days(Duration.between(earlier.publishedAt(), later.publishedAt()))
                        + " apart, more than " + days(window) + ".";
            case NOT_LINKED -> notLinked(weighing);
            default -> why(gate, findings);
        };
        return new Explanation(gate, earlier, later, shared, weighing, findings, why);
    }

    private Gate gate(Article earlier, Article later, Relater.Weighing weighing, List<Finding> findings) {
        if (Meeting.place(earlier.topicKeys(), later.topicKeys()).isEmpty()) {
            return Gate.NO_SHARED_KEY;
        } else if (Duration.between(earlier.publishedAt(), later.publishedAt()).compareTo(window) > 0) {
            return Gate.OUTSIDE_WINDOW;
        }
        return weighing.related() ? judged(findings) : Gate.NOT_LINKED;
    }

    private Gate judged(List<Finding> findings) {
        if (findings.isEmpty()) {
            return Gate.NOTHING_COMPARED;
        } else if (findings.stream().noneMatch(finding -> finding.relation().raisesAlert())) {
            return Gate.NO_DISPUTE;
        }
        return findings.stream().anyMatch(this::alerts) ? Gate.ALERT : Gate.NOT_HEARD;
    }

    private boolean alerts(Finding finding) {
        return finding.relation().raisesAlert() && disputes.hears(finding);
    }

    private static List<Finding> byWeight(List<Finding> findings) {
        return findings.stream().sorted(WEIGHTIEST_FIRST).toList();
    }

    private static String notLinked(Relater.Weighing weighing) {
        return String.format(
                Locale.ROOT,
                "They met but were not taken for one event: score %.2f, %d kinds of evidence; it takes %.2f and %d.",
                weighing.score(),
                weighing.signs(),
                Relater.RELATED,
                Relater.LEAST_SIGNS);
    }

    private String why(Gate gate, List<Finding> findings) {
        return switch (gate) {
            case NOTHING_COMPARED -> "No two statements were found to speak of one fact.";
            case NO_DISPUTE ->
                "Statements were compared and do not exclude each other: "
                        + findings.get(0).relation() + ". " + findings.get(0).why();
            case NOT_HEARD ->
                "A dispute was found, but its rule is switched off or not sure enough: "
                        + findings.get(0).rule() + ", score " + findings.get(0).score() + ".";
            default ->
                findings.stream()
                        .filter(this::alerts)
                        .findFirst()
                        .map(Finding::why)
                        .orElse("");
        };
    }

    private static String days(Duration duration) {
        return String.format(Locale.ROOT, "%.1f days", duration.toMinutes() / 1440.0);
    }
}
