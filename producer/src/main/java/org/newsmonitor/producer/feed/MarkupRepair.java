package org.newsmonitor.producer.feed;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes text fit for a markup parser: no forbidden characters, nothing before the document, no ampersand that means itself. */
final class MarkupRepair {
    private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\uFFFE\\uFFFF]");
    private static final Pattern START = Pattern.compile(
            "<\\?xml|<!DOCTYPE|<(?:[A-Za-z0-9]+:)?(?:rss|RDF|feed|urlset|sitemapindex|channel|html|opml)[\\s>]",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AMPERSANDS =
            Pattern.compile("<!\\[CDATA\\[|&(?!#[0-9]{1,7};|#[xX][0-9a-fA-F]{1,6};|[A-Za-z][A-Za-z0-9]{1,31};)");
    private static final Pattern CHARACTER = Pattern.compile("&#(?:([0-9]{1,7})|[xX]([0-9a-fA-F]{1,6}));");

    private final Losses losses;

    MarkupRepair(Losses losses) {
        this.losses = losses;
    }

    String repair(String text) {
        return ItemEnds.repair(ampersands(forbiddenReferences(withoutJunk(withoutForbidden(text)))), losses);
    }

    private String withoutForbidden(String text) {
        Matcher matcher = FORBIDDEN.matcher(text);
        if (!matcher.find()) {
            return text;
        }
        String kept = matcher.replaceAll("");
        losses.add(Loss.Reason.CONTROL_CHARACTERS, (text.length() - kept.length()) + " characters dropped");
        return kept;
    }

    private String withoutJunk(String text) {
        Matcher matcher = START.matcher(text);
        if (!matcher.find() || matcher.start() == 0) {
            return text;
        }
        String junk = text.substring(0, matcher.start());
        if (!junk.isBlank() && !isComment(junk)) {
            losses.add(Loss.Reason.LEADING_JUNK, junk.strip());
        }
        return text.substring(matcher.start());
    }

    private static boolean isComment(String text) {
        return text.strip().startsWith("<!--") && text.strip().endsWith("-->");
    }

    /** A reference to a forbidden character, which a parser would put into the text. */
    private static String forbiddenReferences(String text) {
        return CHARACTER.matcher(text).replaceAll(found -> {
            int code = found.group(1) == null ? Integer.parseInt(found.group(2), 16) : Integer.parseInt(found.group(1));
            return isForbidden(code) ? "" : Matcher.quoteReplacement(found.group());
        });
    }

    private static boolean isForbidden(int code) {
        boolean control = code < 0x20 && code != '\t' && code != '\n' && code != '\r';
        return control || (code >= 0xD800 && code <= 0xDFFF) || code == 0xFFFE || code == 0xFFFF || code > 0x10FFFF;
    }

    /** Escapes each ampersand that starts no reference, but in CDATA, where all of them mean themselves. */
    private static String ampersands(String text) {
        Matcher matcher = AMPERSANDS.matcher(text);
        StringBuilder escaped = new StringBuilder(text.length() + 64);
        int done = 0;
        int from = 0;
        while (matcher.find(from)) {
            if (matcher.group().length() == 1) {
                escaped.append(text, done, matcher.start()).append("&amp;");
                done = matcher.end();
                from = done;
            } else {
                int end = text.indexOf("]]>", matcher.end());
                from = end < 0 ? text.length() : end;
            }
        }
        return escaped.append(text, done, text.length()).toString();
    }
}
