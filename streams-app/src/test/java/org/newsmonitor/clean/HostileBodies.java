package org.newsmonitor.clean;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.story.RawArticle;

/** Bodies made to cost as much as possible; as a program it cleans each, to be run with little memory. */
final class HostileBodies {
    private static final Instant LATEST = Instant.parse("2026-01-01T00:00:00Z");
    /** Just short of what is refused unread. */
    private static final int LARGEST = 7_900_000;

    private HostileBodies() {}

    /** Made when asked for, since all at once would fill the memory themselves. */
    static Map<String, Supplier<String>> all() {
        Map<String, Supplier<String>> bodies = new LinkedHashMap<>();
        markup(bodies);
        text(bodies);
        return bodies;
    }

    private static void markup(Map<String, Supplier<String>> bodies) {
        bodies.put("50,000 elements deep", () -> "<div>".repeat(49_999) + "deep");
        bodies.put("as deep with words", () -> "<div>words, ".repeat(49_999) + "deep");
        bodies.put("a million elements deep", () -> "<div>".repeat(1_000_000) + "deep");
        bodies.put("links in links", () -> "<b><i><a href=x>".repeat(16_000) + "deep");
        bodies.put("tables in tables", () -> "<table><tr><td>".repeat(16_000) + "x");
        bodies.put("words in tables", () -> "<table>" + "x<b>".repeat(49_000));
        bodies.put("bold never ends", () -> "<b><p>x".repeat(12_000));
        bodies.put("a dozen elements for each tag", () -> bolds() + "<div>x</div>".repeat(49_000));
        bodies.put("paragraphs never end", () -> "<p>A sentence that goes on and on, and on.".repeat(49_000));
        bodies.put("millions of tiny tags", () -> filled("<b>x</b>"));
        bodies.put("millions of breaks", () -> filled("<br>"));
        bodies.put("huge attribute", () -> "<div class=\"" + filled("related-") + "\">text</div>");
        bodies.put("as many attributes", () -> "<div " + filled("a=1 ") + ">text</div>");
        bodies.put("many fields in the head", () -> "<meta name=date content=2020>".repeat(49_000));
        bodies.put("many dates", () -> "<time datetime=2026-01-01>x</time>".repeat(49_000));
        bodies.put(
                "deep JSON-LD", () -> "<script type=\"application/ld+json\">" + "[".repeat(900_000) + "</script><p>x");
        bodies.put(
                "many JSON-LD",
                () -> "<script type=\"application/ld+json\">{\"@type\":\"Article\"}</script>".repeat(49_000));
        bodies.put("dates in a script", () -> "<script>" + filled("\"datePublished\" : \"") + "</script>");
        bodies.put("comment never ends", () -> filled("<!--"));
        bodies.put("end tags", () -> "<div>".repeat(9_000) + filled("</b>"));
        bodies.put("other vocabularies", () -> "<svg><math><mi><p>".repeat(12_000));
    }

    private static void text(Map<String, Supplier<String>> bodies) {
        bodies.put(
                "entity bomb",
                () -> "<!DOCTYPE html [<!ENTITY a \"aaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>" + filled("&b;&b;"));
        for (String piece : new String[] {
            "&amp;",
            "&lol;&#x41;",
            "&amp;amp;amp;",
            "<",
            "((((",
            "Share | ",
            "By ",
            "word ",
            "home > ",
            "\u00e2\u20ac",
            "\u00ad"
        }) {
            bodies.put("8 million of " + piece, () -> filled(piece));
            bodies.put("2 million of " + piece, () -> piece.repeat(1_949_000 / piece.length()));
        }
        for (String line : new String[] {
            "a",
            "\"x\"",
            "Advertisement",
            "Related",
            "Comments\nThe man said that he would go.",
            "Photo: x",
            "- One. Two"
        }) {
            bodies.put("lines of " + line, () -> (line + "\n").repeat(24_000));
            bodies.put("too many lines of " + line, () -> (line + "\n").repeat(1_900_000 / (line.length() + 1)));
        }
        for (String start :
                new String[] {"We use our site ", "subscribe sign in to ", "if you can please give ", "photo: "}) {
            bodies.put("a page of " + start, () -> start.repeat(40_000));
        }
    }

    private static String bolds() {
        StringBuilder bolds = new StringBuilder("<div>");
        for (int i = 0; i < 200; i++) {
            bolds.append("<b id=").append(i).append('>');
        }
        return bolds.append("</div>").toString();
    }

    private static String filled(String piece) {
        return piece.repeat(LARGEST / piece.length());
    }

    static RawArticle article(String body, @Nullable String contentType) {
        return new RawArticle("x", null, null, null, null, null, null, contentType, null, body);
    }

    /** Says what became of each body; fails with the first that does not fit into memory. */
    public static void main(String[] args) {
        all().forEach((name, body) -> {
            for (String type : new String[] {"text/html", "text/plain"}) {
                Judgement judgement = Cleaner.standard().judge(article(body.get(), type), LATEST);
                String end = judgement.refusal() == null
                        ? "kept"
                        : judgement.refusal().reason().label();
                System.out.println(name.strip().replace('\n', ' ') + " as " + type + ": " + end);
            }
        });
    }
}
