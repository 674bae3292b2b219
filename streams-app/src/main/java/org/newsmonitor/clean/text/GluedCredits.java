package org.newsmonitor.clean.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a picture's credit out of a paragraph that it hangs on to; the paragraph stays. */
final class GluedCredits implements LineRule {
    private static final int FEWEST_SENTENCES = 2;
    private static final int LONGEST_CREDIT = 120;

    private static final Pattern CREDIT = Pattern.compile(
            "\\s?[(\\[](?i:(?:file |courtesy |handout |stock )?(?:photos?|photograph|image|picture|graphic|credit|ap photo)"
                    + "(?: credits?| courtesy)?\\s?(?:[:/]|by |of |courtesy ))[^()\\[\\]]{1," + LONGEST_CREDIT
                    + "}[)\\]]");
    private static final Pattern SENTENCE = Pattern.compile("\\p{Ll}{2}[.!?][\"”’']?(?=\\s|$)");

    /** What is written under pictures only, such as the whole date they were taken on. */
    private static final Pattern CAPTION = Pattern.compile(
            "(?i)^(?:buy photo|image \\d+ of)\\b|\\b(?:in this (?:\\w+[,.]? ){0,6}(?:photo|image|picture|frame)|(?:photo|image|picture) (?:shows|provided|taken)"
                    + "|pictured|(?:at|far|center|centre|second from|on the) (?:left|right)|, (?:left|right|center|centre),)|\\([LRC]\\)"
                    + "|\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.? \\d{1,2},? (?:19|20)\\d\\d\\b");

    @Override
    public List<Line> apply(List<Line> lines) {
        return lines.stream().map(GluedCredits::withoutCredit).toList();
    }

    private static Line withoutCredit(Line line) {
        Matcher credit = CREDIT.matcher(line.text());
        if (!credit.find() || !isParagraph(line.text())) {
            return line;
        }
        TracedText.Builder rest = new TracedText.Builder(line.length());
        int kept = 0;
        do {
            rest.append(line.traced().slice(kept, credit.start()));
            kept = credit.end();
        } while (credit.find());
        rest.append(line.traced().slice(kept, line.length()));
        return line.with(rest.build().strip());
    }

    private static boolean isParagraph(String text) {
        return SENTENCE.matcher(text).results().limit(FEWEST_SENTENCES).count() == FEWEST_SENTENCES
                && !CAPTION.matcher(text).find();
    }
}
