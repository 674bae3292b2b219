package org.newsmonitor.clean;

import java.util.Optional;
import org.newsmonitor.story.RawArticle;

/**
 * Tells bodies that are larger than any article's, so that what reading one costs is bounded. A parsed page takes some 100
 * to 200 bytes for each element, and a hostile one has a dozen elements for each tag; a line takes some 250 bytes.
 */
final class Bounds {
    /** In characters; the largest pages of newsrooms have a quarter of it, scripts included. */
    static final int LONGEST_PAGE = 8_000_000;

    /** In characters; twice the longest text that is kept. */
    static final int LONGEST_TEXT = 2_000_000;

    /** Of 1,100 pages of newsrooms the one with most has 10,126, half of them below 720. */
    static final int MOST_TAGS = 50_000;

    /** Of a plain text; an average book has fewer. */
    static final int MOST_LINES = 50_000;

    private static final String LINE_ENDS = "\n\r\f\u000b\u0085\u2028\u2029";

    private Bounds() {}

    /** What there is too much of; empty for a body that can be read. */
    static Optional<String> excess(RawArticle raw) {
        String body = raw.body();
        boolean page = Reading.isHtml(raw);
        if (body.length() > (page ? LONGEST_PAGE : LONGEST_TEXT)) {
            return Optional.of(body.length() + " characters");
        }
        return page
                ? tooMany(tags(body), MOST_TAGS, "tags")
                : tooMany(body.chars().filter(c -> LINE_ENDS.indexOf(c) >= 0).count(), MOST_LINES, "lines");
    }

    private static Optional<String> tooMany(long count, int most, String what) {
        return count > most ? Optional.of(count + " " + what) : Optional.empty();
    }

    private static int tags(String body) {
        int tags = 0;
        for (int at = body.indexOf('<'); at >= 0; at = body.indexOf('<', at + 1)) {
            tags += at + 1 < body.length() && isLetter(body.charAt(at + 1)) ? 1 : 0;
        }
        return tags;
    }

    private static boolean isLetter(char c) {
        return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    }
}
