package org.newsmonitor.clean.text;

import java.util.List;

/** Every line rule, applied in the order of the list. */
public final class Boilerplate {
    /**
     * Rules about single lines come first, so that lists of headlines lose the controls and adverts that would hide
     * them; rules about lists need to see what stands around them, and the tail of the article is judged last.
     */
    private static final List<LineRule> RULES = List.of(
            new RelatedHeadlines(),
            LineRule.dropping(new PageControls()),
            LineRule.dropping(new MediaNotes()),
            LineRule.dropping(new PhotoCredits()),
            new Adverts(),
            LineRule.dropping(new Notices()),
            new Appeals(),
            LineRule.dropping(new OutletCredits()),
            new CommentSection(),
            new HeadlineTail());

    private Boilerplate() {}

    public static List<Line> drop(List<Line> lines) {
        List<Line> result = lines;
        for (LineRule rule : RULES) {
            result = rule.apply(result);
        }
        return result;
    }
}
