package org.newsmonitor.clean;

import java.util.Optional;
import java.util.regex.Pattern;
import org.newsmonitor.story.RejectionReason;

/** Recognises what a reader without subscription or consent is shown instead of the article. */
final class Walls {
    private static final Pattern PAYWALL = Pattern.compile("(?i)\\b(?:"
            + "(?:subscribe|sign in|log ?in|register|sign up)[^.]{0,60}\\b(?:to|and) (?:continue|keep|read|unlock|view|access)\\b"
            + "|to (?:continue|keep) reading\\b|continue reading (?:this|your|with|for)\\b"
            + "|(?:only|exclusively|reserved|available) (?:available )?(?:for|to) (?:our )?(?:paying |premium |digital )?(?:subscribers|members)\\b"
            + "|(?:for|is) subscribers[ -]only\\b|subscriber[- ]only (?:content|article|story)"
            + "|already a (?:subscriber|member)\\b|this (?:article|story|content) is (?:for|reserved|exclusive|premium|locked)\\b"
            + "|you(?:'ve|’ve| have) (?:reached|read|used)[^.]{0,40}\\b(?:limit|free articles)\\b)");
    private static final Pattern COOKIES = Pattern.compile("(?i)\\b(?:"
            + "(?:we|site|website|partners)[^.]{0,80}\\b(?:use|uses|store|process)\\b[^.]{0,80}\\bcookies?\\b"
            + "|accept (?:all )?(?:the )?cookies|cookie (?:policy|settings|preferences|consent)|privacy (?:choices|settings)"
            + "|before you continue to\\b|enable cookies\\b|consent to (?:the )?(?:use|processing|storing)\\b)");

    /** Behind a wall there is at most the opening of an article. */
    private static final int LONGEST_REST = 700;

    private static final int SEARCHED = 200_000;

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?][\"'”’)]*$");

    private Walls() {}

    /** @param rest what is left of the body without its boilerplate */
    static Optional<RejectionReason> before(String rest, String body) {
        if (rest.length() > LONGEST_REST) {
            return Optional.empty();
        }
        String searched = body.substring(0, Math.min(SEARCHED, body.length()));
        if (PAYWALL.matcher(searched).find() && endsCut(rest)) {
            return Optional.of(RejectionReason.PAYWALL);
        }
        return rest.length() < LONGEST_REST / 4 && COOKIES.matcher(searched).find()
                ? Optional.of(RejectionReason.COOKIE_WALL)
                : Optional.empty();
    }

    /** A whole short report over an offer to subscribe is no wall: a wall leaves next to nothing, or stops in mid-sentence. */
    private static boolean endsCut(String rest) {
        String report = withoutOffers(rest);
        return report.length() < LONGEST_REST / 3
                || report.endsWith("…")
                || report.endsWith("...")
                || !SENTENCE_END.matcher(report).find();
    }

    private static String withoutOffers(String rest) {
        String report = rest;
        int line = report.lastIndexOf('\n');
        while (line >= 0 && PAYWALL.matcher(report.substring(line)).find()) {
            report = report.substring(0, line).strip();
            line = report.lastIndexOf('\n');
        }
        return report;
    }
}
