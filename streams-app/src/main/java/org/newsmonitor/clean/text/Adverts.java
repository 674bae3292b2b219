package org.newsmonitor.clean.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Advert markers, and what stands between a marker that opens and the one that closes. */
final class Adverts implements LineRule {
    private static final Pattern MARKER = Pattern.compile(
            "(?i)\\W{0,3}(?:advertisements?|advertisings?|ad|sponsored(?: content)?|promoted(?: content)?|paid content|anzeige|publicidad|publicité)"
                    + "\\W{0,3}(?:(?:story|article|scroll(?: down)?) (?:continues?|to continue) .{0,40})?(?:remove ads)?\\W{0,3}"
                    + "|.{0,6}ad slot.{0,20}");
    private static final Pattern END =
            Pattern.compile("(?i)\\W{0,3}(?:end of|after the) (?:the )?(?:advertisement|ad)\\W{0,3}");
    /** An advert longer than this was not closed by the marker found. */
    private static final int MOST_LINES = 4;

    @Override
    public List<Line> apply(List<Line> lines) {
        List<Line> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (MARKER.matcher(lines.get(i).text()).matches()) {
                i = Math.max(i, endOf(lines, i));
            } else if (!END.matcher(lines.get(i).text()).matches()) {
                kept.add(lines.get(i));
            }
        }
        return kept;
    }

    private static int endOf(List<Line> lines, int marker) {
        int last = Math.min(lines.size() - 1, marker + MOST_LINES);
        for (int i = marker + 1; i <= last; i++) {
            if (END.matcher(lines.get(i).text()).matches()) {
                return i;
            }
        }
        return -1;
    }
}
