package org.newsmonitor.entity.name;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Precision, recall and F1 of names: a name counts when span and type are both right. */
record NameScore(int right, int found, int gold) {
    static NameScore of(NameFinder finder, List<LabelledText> texts) {
        int right = 0;
        int found = 0;
        int gold = 0;
        for (LabelledText text : texts) {
            Set<NameSpan> names = new HashSet<>(finder.find(text.tokens(), text.wholeText()));
            found += names.size();
            gold += text.names().size();
            names.retainAll(new HashSet<>(text.names()));
            right += names.size();
        }
        return new NameScore(right, found, gold);
    }

    double f1() {
        return found + gold == 0 ? 0 : 2.0 * right / (found + gold);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "P %.3f R %.3f F1 %.3f (%d names)",
                (double) right / Math.max(1, found),
                (double) right / Math.max(1, gold),
                f1(),
                gold);
    }
}
