package org.newsmonitor.clean.text;

import java.util.List;
import java.util.regex.Pattern;

/** Headlines of other stories that hang on to the end of an article without a heading of their own. */
final class HeadlineTail implements LineRule {
    private static final int FEWEST = 2;
    private static final int SHORTEST_HEADLINE = 4;
    private static final int LONGEST_HEADLINE = 22;

    /** Results, line-ups, prizes: lists that belong to an article. */
    private static final Pattern LIST_ITEM = Pattern.compile("[-*•·–].*|\\d{1,3}[.):]? .*|.* (?:v|vs\\.?|[-–—]) .*");

    @Override
    public List<Line> apply(List<Line> lines) {
        int end = lines.size();
        while (end > 0 && isLabel(lines.get(end - 1))) {
            end--;
        }
        boolean announced = end > 0 && lines.get(end - 1).text().endsWith(":");
        boolean proseRemains = !announced
                && mostlyHeadlines(lines.subList(end, lines.size()))
                && lines.subList(0, end).stream().anyMatch(Line::isProse);
        return proseRemains && lines.size() - end >= FEWEST ? lines.subList(0, end) : lines;
    }

    private static boolean mostlyHeadlines(List<Line> lines) {
        return 2 * lines.stream().filter(HeadlineTail::isHeadline).count() > lines.size();
    }

    private static boolean isHeadline(Line line) {
        int words = line.words();
        return words >= SHORTEST_HEADLINE
                && words <= LONGEST_HEADLINE
                && !LIST_ITEM.matcher(line.text()).matches()
                && !endsInBrackets(line.text());
    }

    /** No pattern: it would try every opening bracket of a line that is made of them. */
    private static boolean endsInBrackets(String text) {
        int last = text.length() - 1;
        return lastBracket(text, ")]", last) == last
                && lastBracket(text, "([", last) > lastBracket(text, ")]", last - 1);
    }

    private static int lastBracket(String text, String brackets, int from) {
        return Math.max(text.lastIndexOf(brackets.charAt(0), from), text.lastIndexOf(brackets.charAt(1), from));
    }

    private static boolean isLabel(Line line) {
        return !line.isProse() && !line.endsSentence();
    }
}
