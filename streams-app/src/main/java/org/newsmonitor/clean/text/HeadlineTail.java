package org.newsmonitor.clean.text;

import java.util.List;

/** Headlines of other stories that hang on to the end of an article without a heading of their own. */
final class HeadlineTail implements LineRule {
    private static final int FEWEST = 2;

    @Override
    public List<Line> apply(List<Line> lines) {
        int end = lines.size();
        while (end > 0 && isLabel(lines.get(end - 1))) {
            end--;
        }
        boolean proseRemains = lines.subList(0, end).stream().anyMatch(Line::isProse);
        return proseRemains && lines.size() - end >= FEWEST ? lines.subList(0, end) : lines;
    }

    private static boolean isLabel(Line line) {
        return !line.isProse() && !line.endsSentence();
    }
}
