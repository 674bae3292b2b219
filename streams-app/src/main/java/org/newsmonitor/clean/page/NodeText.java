package org.newsmonitor.clean.page;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.newsmonitor.clean.text.TracedText;

/** Reads text nodes with each character's place in the page's source, white space collapsed as a browser does. */
final class NodeText {
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#[0-9]{1,8}|#[xX][0-9a-fA-F]{1,7}|[A-Za-z][A-Za-z0-9]{1,31});?");

    private final String html;
    private final Map<String, String> known = new HashMap<>();

    NodeText(String html) {
        this.html = html;
    }

    /**
     * @param most characters of the node to read
     * @return how many characters were added
     */
    int append(TextNode node, TracedText.Builder builder, int most) {
        String whole = node.getWholeText();
        String text = whole.length() <= most ? whole : whole.substring(0, most);
        int start = Math.max(0, node.sourceRange().start().pos());
        int before = builder.length();
        if (html.startsWith(text, start)) {
            for (int i = 0; i < text.length(); i++) {
                append(builder, text.charAt(i), start + i, start + i + 1);
            }
        } else {
            int end = Math.max(
                    start, Math.min(html.length(), node.sourceRange().end().pos()));
            align(text, start, end, builder);
        }
        return builder.length() - before;
    }

    private void align(String text, int start, int end, TracedText.Builder builder) {
        Matcher entity = ENTITY.matcher(html).region(start, end);
        int at = start;
        for (int i = 0; i < text.length(); ) {
            while (at < end && html.charAt(at) == '\r' && text.charAt(i) != '\r') {
                at++;
            }
            int taken = 1;
            int width = at < end ? 1 : 0;
            if (width == 1 && html.charAt(at) == '&' && entity.region(at, end).lookingAt()) {
                String decoded = decoded(entity.group(), text, i);
                taken = decoded.length();
                width = entity.end() - at;
            }
            for (int k = 0; k < taken; k++) {
                append(builder, text.charAt(i + k), at, at + width);
            }
            i += taken;
            at += width;
        }
    }

    /** The part of the text the entity stands for; one character when jsoup read it otherwise than we do. */
    private String decoded(String entity, String text, int at) {
        String decoded = known.computeIfAbsent(entity, each -> Parser.unescapeEntities(each, false));
        return !decoded.isEmpty() && text.startsWith(decoded, at) ? decoded : text.substring(at, at + 1);
    }

    private static void append(TracedText.Builder builder, char c, int from, int to) {
        if (!isSpace(c)) {
            builder.append(c, from, to);
        } else if (builder.length() > 0 && builder.last() != ' ') {
            builder.append(' ', from, to);
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == 0xa0;
    }
}
