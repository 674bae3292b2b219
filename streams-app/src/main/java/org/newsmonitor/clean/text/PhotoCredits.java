package org.newsmonitor.clean.text;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Picture captions that end in a credit, and lines that only say where a picture comes from. */
final class PhotoCredits implements Predicate<Line> {
    private static final int LONGEST = 700;
    private static final String WHAT =
            "(?:(?:file |courtesy |handout |stock )?(?:photo|photograph|image|picture|illustration|graphic|video|credit))";
    private static final Pattern CREDIT = Pattern.compile("(?i)^(?:"
            + WHAT + "s?(?: credits?| courtesy| source)?(?: of)?(?: by)?\\s*[:/|©–-].{0,160}"
            + "|" + WHAT + "s? (?:by|courtesy of|from) (?=\\p{Lu}).{0,80}[^.]"
            + "|sources?:.*\\b" + WHAT + " credit:.*"
            + "|(?:©|\\(c\\)) .{0,60}(?:getty|reuters|afp|ap photo|epa|shutterstock|istock|alamy|pa images)\\b.{0,60}"
            + ")$");
    private static final Pattern CAPTION = Pattern.compile("(?i).*[\\[(](?:"
            + WHAT
            + "s?(?: credits?| courtesy)?(?:\\s*[:/]|\\s(?:of|by)\\s)|ap photo|reuters/|afp/|getty images|via getty|epa/)"
            + "[^\\])]{0,160}[\\])]\\.?$");
    private static final Pattern AGENCY_TAIL = Pattern.compile(
            "(?i).{0,400}(?:/|\\s[-–—|©]\\s?|\\bvia\\s)(?:getty images|ap photo|reuters|afp|epa-efe|shutterstock(?:\\.com)?|istock)$");

    @Override
    public boolean test(Line line) {
        String text = line.text();
        return text.length() <= LONGEST
                && (CREDIT.matcher(text).matches()
                        || CAPTION.matcher(text).matches()
                        || AGENCY_TAIL.matcher(text).matches());
    }
}
