package org.newsmonitor.standalone.explain;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.newsmonitor.newsroom.Explanation;
import org.newsmonitor.newsroom.Gate;
import org.newsmonitor.relate.Relater;
import org.newsmonitor.story.Alert;
import org.newsmonitor.story.Article;
import org.newsmonitor.story.Finding;
import org.newsmonitor.story.Statement;

/** An explanation for a reader: the answer first, then each gate on the way. */
public final class ExplanationText {
    private static final int MOST_KEYS = 5;
    private static final int MOST_FINDINGS = 8;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private ExplanationText() {}

    /** @param alerts those that stand between the two, if they are known */
    public static String of(Explanation explanation, List<Alert> alerts) {
        StringBuilder text = new StringBuilder();
        boolean alone = explanation.weighing() == null;
        article(text, alone ? "article  " : "earlier  ", explanation.earlier());
        if (!alone) {
            article(text, "later    ", explanation.later());
        }
        text.append(explanation.gate() == Gate.ALERT ? "ALERT    " : "no alert ")
                .append("[")
                .append(explanation.gate().label())
                .append("] ");
        text.append(line(explanation.why())).append('\n');
        alerts.forEach(alert -> alert(text, alert));
        Relater.Weighing weighing = explanation.weighing();
        if (weighing != null) {
            meeting(text, explanation);
            weighing(text, weighing);
        }
        findings(text, explanation.findings());
        return text.toString();
    }

    private static void article(StringBuilder text, String label, Article article) {
        String outlet = article.source() == null ? "" : ", " + article.source();
        text.append(label).append(line(article.id() + outlet + ", " + TIME.format(article.publishedAt())));
        text.append(article.title().isBlank() ? "\n" : "  " + line(article.title()) + "\n");
    }

    private static void alert(StringBuilder text, Alert alert) {
        text.append("         alert ")
                .append(line(alert.id()))
                .append(", ")
                .append(alert.status().label());
        text.append(": ").append(line(alert.summary())).append('\n');
    }

    private static void meeting(StringBuilder text, Explanation explanation) {
        List<String> keys = explanation.sharedKeys();
        text.append("met      ");
        text.append(keys.isEmpty() ? "no topic key in common" : "in " + keys.size() + " topic keys: ");
        text.append(line(String.join(", ", keys.subList(0, Math.min(MOST_KEYS, keys.size())))));
        text.append(keys.size() > MOST_KEYS ? ", …" : "");
        text.append(String.format(
                Locale.ROOT, "; %.1f days apart%n", explanation.apart().toMinutes() / 1440.0));
    }

    private static void weighing(StringBuilder text, Relater.Weighing weighing) {
        text.append(weighing.related() ? "linked   " : "unlinked ");
        text.append(String.format(
                Locale.ROOT,
                "score %.2f of at least %.2f, %d kinds of evidence of at least %d%s%n",
                weighing.score(),
                Relater.RELATED,
                weighing.signs(),
                Relater.LEAST_SIGNS,
                weighing.copy() ? ", near-identical texts" : ""));
        weighing.why().forEach(why -> text.append("         ").append(line(why)).append('\n'));
    }

    private static void findings(StringBuilder text, List<Finding> findings) {
        text.append("compared ").append(findings.size()).append(" pairs of statements about one fact\n");
        findings.stream().limit(MOST_FINDINGS).forEach(finding -> finding(text, finding));
        if (findings.size() > MOST_FINDINGS) {
            text.append("         and ").append(findings.size() - MOST_FINDINGS).append(" more\n");
        }
    }

    private static void finding(StringBuilder text, Finding finding) {
        text.append(String.format(
                Locale.ROOT,
                "         %s  %s  [%s, score %.2f] %s%n",
                finding.relation(),
                finding.kind(),
                line(finding.rule()),
                finding.score(),
                line(finding.why())));
        statement(text, "earlier", finding.earlier());
        statement(text, "later  ", finding.later());
    }

    private static void statement(StringBuilder text, String label, Statement statement) {
        String speaker = statement.speaker() == null ? "" : " (" + statement.speaker() + ")";
        text.append("           ")
                .append(label)
                .append(": \"")
                .append(line(statement.quote()))
                .append('"');
        text.append(line(speaker)).append('\n');
    }

    /** Text of strangers on one line, without characters that steer a terminal. */
    private static String line(String text) {
        String line = text.replaceAll("\\s+", " ").replaceAll("\\p{Cntrl}", "");
        return line.startsWith(" ") ? " " + line.strip() : line.strip();
    }
}
