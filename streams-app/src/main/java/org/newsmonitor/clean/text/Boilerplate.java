package org.newsmonitor.clean.text;

import java.util.List;
import java.util.stream.Stream;

/** Every line rule, applied in the order of the lists. */
public final class Boilerplate {
    /** Lists of headlines first, as long as the headings and gaps that bound them are there. */
    private static final List<LineRule> LISTS = List.of(new RelatedHeadlines());

    private static final List<LineRule> LINES = List.of(
            LineRule.dropping(new PageControls()),
            LineRule.dropping(new MediaNotes()),
            new GluedCredits(),
            LineRule.dropping(new Galleries()),
            LineRule.dropping(new PhotoCredits()),
            new Adverts(),
            LineRule.dropping(new Notices()),
            new Appeals(),
            LineRule.dropping(new OutletCredits()));

    /** Judged last, since controls and notices below them would hide where they start. */
    private static final List<LineRule> TAILS = List.of(new CommentSection(), new HeadlineTail());

    private Boilerplate() {}

    public static List<Line> dropFromText(List<Line> lines) {
        return apply(Stream.of(LISTS, LINES, TAILS).flatMap(List::stream).toList(), lines);
    }

    /** A page's markup has already told lists of links from lists that belong to the article. */
    public static List<Line> dropFromPage(List<Line> lines) {
        return apply(LINES, lines);
    }

    private static List<Line> apply(List<LineRule> rules, List<Line> lines) {
        List<Line> result = lines;
        for (LineRule rule : rules) {
            result = rule.apply(result);
        }
        return result;
    }
}
