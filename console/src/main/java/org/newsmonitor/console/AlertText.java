package org.newsmonitor.console;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.newsmonitor.avro.Alert;
import org.newsmonitor.avro.Evidence;
import org.newsmonitor.avro.Statement;

/** An alert as a reader wants it in a terminal: what is disputed, who says what, where to check it. */
public final class AlertText {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", Locale.ENGLISH).withZone(ZoneOffset.UTC);
    private static final int MOST_EVIDENCE = 3;

    private AlertText() {}

    public static String of(Alert alert) {
        StringBuilder text = new StringBuilder();
        text.append(String.format(
                Locale.ROOT,
                "%s  %s  %s  (score %.2f; opened %s, last news %s UTC)%n",
                alert.getRelation(),
                alert.getKind(),
                alert.getStatus(),
                alert.getScore(),
                time(alert.getOpenedAt()),
                time(alert.getUpdatedAt())));
        text.append("  ").append(line(alert.getSummary())).append('\n');
        alert.getEvidence().stream().limit(MOST_EVIDENCE).forEach(evidence -> append(text, evidence));
        int more = alert.getEvidence().size() - MOST_EVIDENCE;
        if (more > 0) {
            text.append("  and ").append(more).append(" more pairs of statements\n");
        }
        return text.append("  alert ").append(line(alert.getId())).append('\n').toString();
    }

    private static void append(StringBuilder text, Evidence evidence) {
        append(text, "  earlier: ", evidence.getEarlier());
        append(text, "  later:   ", evidence.getLater());
        text.append("  because: ").append(line(evidence.getWhy()));
        text.append(" [").append(line(evidence.getRule())).append("]\n");
    }

    private static void append(StringBuilder text, String label, Statement statement) {
        text.append(label).append('"').append(line(statement.getQuote())).append("\"\n");
        text.append("           ").append(byline(statement)).append('\n');
    }

    private static String byline(Statement statement) {
        String speaker = statement.getSpeaker() == null ? "" : statement.getSpeaker() + ", in ";
        String outlet = statement.getSource() == null ? statement.getArticleId() : statement.getSource();
        String url = statement.getUrl() == null ? "" : ", " + statement.getUrl();
        return "— " + line(speaker + outlet + ", " + time(statement.getPublishedAt()) + url);
    }

    private static String time(Instant instant) {
        return TIME.format(instant);
    }

    /** Text of strangers on one line, without characters that steer a terminal. */
    private static String line(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("\\p{Cntrl}", "").strip();
    }
}
