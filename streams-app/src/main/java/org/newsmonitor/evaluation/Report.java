package org.newsmonitor.evaluation;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How a run over a labelled set went, for a reader. */
public record Report(Scores scores, BCubed stories) {
    /**
     * @param raised pairs of articles with an alert between them
     * @param storyOf the story each article ended in
     */
    public static Report of(GoldSet gold, Set<ArticlePair> raised, Map<String, String> storyOf) {
        return new Report(Scores.ofRaised(gold, raised), BCubed.of(gold.storyOf(), storyOf));
    }

    /** @param withPairs whether the pairs missed and wrongly alerted are listed */
    public String text(boolean withPairs) {
        StringBuilder text = new StringBuilder();
        text.append("alerts, by article pairs\n");
        line(text, "precision", scores.precision());
        line(text, "recall", scores.recall());
        text.append(String.format(Locale.ROOT, "  %-16s %.3f%n", "F1", scores.f1()));
        text.append("recall by kind\n");
        scores.recallOf().forEach((kind, ratio) -> line(text, kind.name(), ratio));
        text.append("false alarms by relation (pairs labelled without alert)\n");
        scores.falseAlarmsOf().forEach((relation, ratio) -> line(text, relation.name(), ratio));
        text.append(String.format(
                Locale.ROOT,
                "stories%n  B-cubed precision %.3f, recall %.3f, F1 %.3f%n",
                stories.precision(),
                stories.recall(),
                stories.f1()));
        if (withPairs) {
            list(text, "missed", scores.missed());
            list(text, "wrong", scores.wrong());
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String label, Ratio ratio) {
        text.append(String.format(Locale.ROOT, "  %-16s %s%n", label, ratio));
    }

    private static void list(StringBuilder text, String label, Set<ArticlePair> pairs) {
        text.append(label).append('\n');
        pairs.forEach(pair -> text.append("  ")
                .append(pair.earlier())
                .append(' ')
                .append(pair.later())
                .append('\n'));
    }
}
