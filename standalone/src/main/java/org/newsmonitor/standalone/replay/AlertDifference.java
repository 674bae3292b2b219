package org.newsmonitor.standalone.replay;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How the alerts of one run differ from those of another over the same articles.
 *
 * @param changed alerts of both with another status, relation, kind, score or amount of evidence
 */
public record AlertDifference(List<AlertLine> added, List<AlertLine> gone, List<Change> changed, int same) {
    /** One alert in both runs. */
    public record Change(AlertLine before, AlertLine after) {
        private String text() {
            List<String> changes = new ArrayList<>();
            note(changes, "status", before.status(), after.status());
            note(changes, "relation", before.relation(), after.relation());
            note(changes, "kind", before.kind(), after.kind());
            note(changes, "score", score(before), score(after));
            note(changes, "pairs of statements", before.evidence(), after.evidence());
            return String.join(", ", changes);
        }

        private static void note(List<String> changes, String what, Object before, Object after) {
            if (!Objects.equals(before, after)) {
                changes.add(what + " " + before + " -> " + after);
            }
        }

        private static String score(AlertLine alert) {
            return String.format(Locale.ROOT, "%.3f", alert.score());
        }
    }

    public AlertDifference {
        added = List.copyOf(added);
        gone = List.copyOf(gone);
        changed = List.copyOf(changed);
    }

    public static AlertDifference between(Collection<AlertLine> before, Collection<AlertLine> after) {
        Map<String, AlertLine> olds = byId(before);
        Map<String, AlertLine> news = byId(after);
        List<Change> changed = new ArrayList<>();
        int same = 0;
        for (AlertLine alert : news.values()) {
            AlertLine old = olds.get(alert.id());
            if (old != null && old.differsFrom(alert)) {
                changed.add(new Change(old, alert));
            } else if (old != null) {
                same++;
            }
        }
        return new AlertDifference(without(news, olds), without(olds, news), changed, same);
    }

    private static Map<String, AlertLine> byId(Collection<AlertLine> alerts) {
        Map<String, AlertLine> byId = new TreeMap<>();
        alerts.forEach(alert -> byId.put(alert.id(), alert));
        return byId;
    }

    private static List<AlertLine> without(Map<String, AlertLine> all, Map<String, AlertLine> others) {
        return all.values().stream()
                .filter(alert -> !others.containsKey(alert.id()))
                .toList();
    }

    public String text() {
        StringBuilder text = new StringBuilder();
        text.append(String.format(
                Locale.ROOT,
                "difference  %d added, %d gone, %d changed, %d the same%n",
                added.size(),
                gone.size(),
                changed.size(),
                same));
        Stream.concat(
                        added.stream().map(alert -> "added   " + line(alert)),
                        gone.stream().map(alert -> "gone    " + line(alert)))
                .forEach(line -> text.append(line).append('\n'));
        changed.forEach(change -> text.append("changed ")
                .append(line(change.after()))
                .append("\n        ")
                .append(change.text())
                .append('\n'));
        return text.toString();
    }

    private static String line(AlertLine alert) {
        return String.format(
                Locale.ROOT,
                "%s %s %s %s %.3f  %s",
                alert.id(),
                alert.status(),
                alert.relation(),
                alert.kind(),
                alert.score(),
                alert.summary().replaceAll("\\p{Cntrl}", " "));
    }
}
