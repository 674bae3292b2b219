package org.newsmonitor.clean;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newsmonitor.clean.text.Line;

/** Lines at the top that say who wrote the piece and when, and the name in them. */
final class Bylines {
    private static final int LINES_AT_TOP = 4;
    private static final String DATE =
            "(?:(?i:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? )?(?:\\d{1,2} \\p{Lu}[a-z]+\\.? \\d{4}|\\p{Lu}[a-z]+\\.? \\d{1,2}, \\d{4}|\\d{4}-\\d\\d-\\d\\d)"
                    + "(?:,? (?:at )?\\d{1,2}[:.]\\d\\d)?(?: ?[ap]\\.?m\\.?)?(?: ?\\(?[A-Z]{2,4}\\)?)?";
    private static final Pattern DATE_LINE = Pattern.compile(
            "(?i:(?:first )?(?:published|posted|(?:last )?(?:updated|modified)|corrected)(?: on)?:? )?" + DATE);
    private static final Pattern UPDATE = Pattern.compile("(?i)^(?:last )?(?:updated|modified|corrected)");
    private static final Pattern BYLINE = Pattern.compile(
            "(?:By|BY|Written by)\\s+((?:our )?\\p{L}[\\p{L}.'’-]*(?:[ ,]+(?:and )?[\\p{L}.'’-]+){0,7}?)(?:\\s*[,|•·-]\\s*"
                    + DATE + ")?");

    private Bylines() {}

    /** Empty when no line at the top names an author. */
    static String of(List<Line> lines) {
        for (Line line : lines.subList(0, Math.min(LINES_AT_TOP, lines.size()))) {
            Matcher matcher = BYLINE.matcher(line.text());
            if (!line.endsSentence() && matcher.matches()) {
                return matcher.group(1);
            }
        }
        return "";
    }

    static boolean isBylineOrDate(Line line) {
        return !line.endsSentence()
                && (DATE_LINE.matcher(line.text()).matches()
                        || BYLINE.matcher(line.text()).matches());
    }

    /** The first date line at the top, of publication rather than of a change; empty when there is none. */
    static String dateOf(List<Line> lines) {
        return datesOf(lines)
                .filter(text -> !UPDATE.matcher(text).find())
                .findFirst()
                .orElseGet(() -> updateOf(lines));
    }

    /** The first line at the top that says when the piece was changed; empty when there is none. */
    static String updateOf(List<Line> lines) {
        return datesOf(lines)
                .filter(text -> UPDATE.matcher(text).find())
                .findFirst()
                .orElse("");
    }

    private static Stream<String> datesOf(List<Line> lines) {
        return lines.stream()
                .limit(LINES_AT_TOP)
                .map(Line::text)
                .filter(text -> DATE_LINE.matcher(text).matches());
    }
}
