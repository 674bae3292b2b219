package org.newsmonitor.clean.text;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Captions of a gallery, numbered and often all in one line: "Image 3 of 12 A deputy at the scene. Photo: … Image 4 of 12 …". */
final class Galleries implements Predicate<Line> {
    private static final Pattern NUMBERED =
            Pattern.compile("(?i)\\b(?:image|photo|picture|slide) \\d{1,3} (?:of|/) ?/? ?\\d{1,3}\\b");
    /** Where the number of a lone caption begins, at most; a credit may stand before it. */
    private static final int LEAD = 120;

    @Override
    public boolean test(Line line) {
        Matcher matcher = NUMBERED.matcher(line.text());
        return matcher.find() && (matcher.start() == 0 || (matcher.start() <= LEAD && matcher.find()));
    }
}
