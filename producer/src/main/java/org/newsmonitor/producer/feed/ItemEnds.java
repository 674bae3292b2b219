package org.newsmonitor.producer.feed;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ends an item where the next one begins, when its end was forgotten; in the text, since a tree of items in items is slow to undo. */
final class ItemEnds {
    private static final Pattern TAGS = Pattern.compile(
            "<!\\[CDATA\\[|<!--|<(/?)((?:[a-z0-9]+:)?(?:item|entry))(?=[\\s/>])[^>]*>", Pattern.CASE_INSENSITIVE);

    private final StringBuilder repaired;
    private final String text;
    private String name = "";
    private boolean open;
    private int done;

    private ItemEnds(String text) {
        this.text = text;
        this.repaired = new StringBuilder(text.length() + 64);
    }

    static String repair(String text) {
        return new ItemEnds(text).repaired();
    }

    private String repaired() {
        Matcher tag = TAGS.matcher(text);
        int from = 0;
        while (from < text.length() && tag.find(from)) {
            from = tag.group(2) == null ? behindOpaque(tag) : tag.end();
            if (tag.group(2) != null) {
                see(tag);
            }
        }
        return repaired.append(text, done, text.length()).toString();
    }

    /** Items of another vocabulary may well lie inside: only the first name counts. */
    private void see(Matcher tag) {
        name = name.isEmpty() ? tag.group(2) : name;
        if (!tag.group(2).equalsIgnoreCase(name)) {
            return;
        }
        boolean begins = tag.group(1).isEmpty();
        if (begins && open) {
            repaired.append(text, done, tag.start()).append("</").append(name).append('>');
            done = tag.start();
        }
        open = begins && !tag.group().endsWith("/>");
    }

    private int behindOpaque(Matcher start) {
        int end = text.indexOf(start.group().equals("<!--") ? "-->" : "]]>", start.end());
        return end < 0 ? text.length() : end;
    }
}
