package org.newsmonitor.clean.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lists of other headlines under a heading that announces them, and single lines that point to another story. */
final class RelatedHeadlines implements LineRule {
    private static final String ANNOUNCES =
            "(?:related(?: (?:stories|articles|news|content|topics|posts|coverage|links|reading|video|videos))?"
                    + "|(?:you (?:may|might)(?: also)?|you'll|you will) (?:like|(?:also )?be interested in|enjoy)(?: (?:these|this|our) .{2,30})?"
                    + "|(?:most|popular|top|trending|latest|recent|more|other|further|recommended|editor'?s'?|must)[ -]?"
                    + "(?:read|viewed|popular|shared|stories|news|articles|posts|videos?|headlines|now|today|picks?|reads|reading|coverage|for you)"
                    + "(?: (?:today|now|this week|stories|articles|in .{2,30}|on .{2,40}|from .{2,40}))?"
                    + "|trending(?: now| today)?|recommended|also(?=:)|photos of the (?:day|week)|don'?t miss|read (?:more|also|next)|see (?:also|more)|what to read next|up next"
                    + "|also (?:in the news|read|on .{2,30})|more (?:on|from|about|in) .{2,50}|elsewhere on .{2,40}|popular video|explore more|keep reading|in case you missed it)";
    private static final Pattern HEADING = Pattern.compile("(?i)\\W{0,4}" + ANNOUNCES + "\\s?[:>»…-]*");
    private static final Pattern POINTER = Pattern.compile(
            "(?i)[\\W]{0,4}(?:also in the news|recommended|read (?:more|also|next)|see also|watch|more|related|don'?t miss"
                    + "|most read(?: today| now)?|(?:for )?more on this|in pictures|opinion|up next)\\s?(?:stories|story|articles?)?\\s?[:>»|]\\s?\\S.{0,250}");
    private static final Pattern ITEM = Pattern.compile("(?:[-*•·–>»]+|\\d{1,2}[.)]?)\\s+\\S.*");
    private static final int LONGEST_HEADLINE = 22;

    @Override
    public List<Line> apply(List<Line> lines) {
        List<Line> kept = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            if (HEADING.matcher(lines.get(i).text()).matches()) {
                i = endOfList(lines, i + 1);
            } else {
                if (!POINTER.matcher(lines.get(i).text()).matches()) {
                    kept.add(lines.get(i));
                }
                i++;
            }
        }
        return kept;
    }

    private static int endOfList(List<Line> lines, int first) {
        int i = first;
        while (i < lines.size() && isHeadline(lines.get(i), i > first)) {
            i++;
        }
        return i;
    }

    /** An empty line ends a list of plain headlines, but not the list's own first gap. */
    private static boolean isHeadline(Line line, boolean inside) {
        boolean shortEnough = line.words() <= LONGEST_HEADLINE;
        if (ITEM.matcher(line.text()).matches()) {
            return shortEnough;
        }
        return shortEnough && !line.text().endsWith(".") && !(inside && line.blankBefore() && line.endsSentence());
    }
}
