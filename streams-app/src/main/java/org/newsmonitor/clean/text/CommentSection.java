package org.newsmonitor.clean.text;

import java.util.List;
import java.util.regex.Pattern;

/** Readers' comments: everything from a heading in the second half that announces them. */
final class CommentSection implements LineRule {
    private static final Pattern HEADING = Pattern.compile(
            "(?i)(?:\\d+ )?(?:(?:user|reader|readers'|all|latest|recent|top) )?(?:comments?|responses|replies|thoughts)(?: \\(?\\d+\\)?)?(?: (?:on|to|for) .{3,120})?:?"
                    + "|(?:leave|post|write|add) (?:a|your) (?:comment|reply|response)\\b.*|join the (?:discussion|conversation)\\W*");

    @Override
    public List<Line> apply(List<Line> lines) {
        for (int i = 1; i < lines.size(); i++) {
            if (HEADING.matcher(lines.get(i).text()).matches() && proseBefore(lines, i) >= 2) {
                return lines.subList(0, i);
            }
        }
        return lines;
    }

    private static long proseBefore(List<Line> lines, int end) {
        return lines.subList(0, end).stream().filter(Line::isProse).count();
    }
}
