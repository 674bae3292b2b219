package org.newsmonitor.producer.feed;

import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/** The HTML an element stands for, by the many ways feeds have of putting markup into markup; and the plain text of a title. */
final class Markup {
    private static final Pattern LOOKS_LIKE_MARKUP = Pattern.compile(
            "</?[A-Za-z][A-Za-z0-9]*(?:\\s[^<>]*)?/?>|&(?:#[0-9]+|#x[0-9A-Fa-f]+|[A-Za-z][A-Za-z0-9]+);");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

    private Markup() {}

    /** RSS: escaped, in CDATA or naked, nobody says which; the text inside is HTML. */
    static String html(Element element) {
        return element.childrenSize() > 0 ? element.html() : element.wholeText();
    }

    /** Atom says which, in attributes {@code type} and, in 0.3, {@code mode}. */
    static String atomHtml(Element element) {
        String type = element.attr("type").toLowerCase(Locale.ROOT);
        if (isBase64(element, type)) {
            return decoded(element.wholeText());
        }
        Element div = element.firstElementChild();
        if (div != null) {
            boolean wrapped = type.equals("xhtml") && div.normalName().endsWith("div") && element.childrenSize() == 1;
            return wrapped ? div.html() : element.html();
        }
        boolean literal = type.equals("text") || type.equals("text/plain") || type.isEmpty();
        return literal ? literalHtml(element.wholeText()) : element.wholeText();
    }

    /** Many write HTML and call it text; real text holds no tags. */
    private static String literalHtml(String text) {
        return LOOKS_LIKE_MARKUP.matcher(text).find() ? text : Entities.escape(text);
    }

    private static boolean isBase64(Element element, String type) {
        boolean binary =
                type.equals("application/octet-stream") && element.attr("mode").isEmpty();
        return element.attr("mode").equals("base64") || (binary && element.childrenSize() == 0);
    }

    private static String decoded(String base64) {
        try {
            return FeedText.decode(Base64.getMimeDecoder().decode(base64.strip()), null, new Losses());
        } catch (IllegalArgumentException e) {
            return base64;
        }
    }

    /** One line without markup; null when nothing is left. */
    static @Nullable String plain(@Nullable String html) {
        if (html == null) {
            return null;
        }
        String text = LOOKS_LIKE_MARKUP.matcher(html).find() ? Jsoup.parse(html).text() : html;
        return line(text);
    }

    /** One line; null when nothing is left. */
    static @Nullable String line(String text) {
        String line = BLANKS.matcher(text).replaceAll(" ").strip();
        return line.isEmpty() ? null : line;
    }
}
