package org.newsmonitor.producer.feed;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ends an item where the next one begins, when its end was forgotten; in the text, since a tree of items in items is slow
 * to undo. Where every item has its end, one inside another is meant (versions of it, in some vocabularies). An item the document
 * breaks off in is dropped: half an address is the address of something else.
 */
final class ItemEnds {
    private static final Pattern TAGS = Pattern.compile(
            "<!\\[CDATA\\[|<!--|<(/?)((?:[a-z0-9]+:)?(?:item|entry))(?=[\\s/>])[^>]*>", Pattern.CASE_INSENSITIVE);

    private static final Pattern FEED_END =
            Pattern.compile("</(?:[a-z0-9]+:)?(?:rss|channel|rdf|feed)[\\s>]", Pattern.CASE_INSENSITIVE);

    private final StringBuilder repaired;
    private final String text;
    private final Losses losses;
    private String name = "";
    private boolean open;
    private int lastStart;
    private int begun;
    private int ended;
    private int done;

    private ItemEnds(String text, Losses losses) {
        this.text = text;
        this.losses = losses;
        this.repaired = new StringBuilder(text.length() + 64);
    }

    static String repair(String text, Losses losses) {
        return new ItemEnds(text, losses).repaired();
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
        if (begun == ended) {
            return text;
        }
        boolean broken =
                open && !FEED_END.matcher(text).region(lastStart, text.length()).find();
        if (broken) {
            losses.add(Loss.Reason.BAD_ITEM, "cut off: " + text.substring(lastStart));
        }
        return repaired.append(text, done, broken ? lastStart : text.length()).toString();
    }

    /** Items of another vocabulary may well lie inside: only the first name counts. */
    private void see(Matcher tag) {
        name = name.isEmpty() ? tag.group(2) : name;
        if (!tag.group(2).equalsIgnoreCase(name)) {
            return;
        }
        boolean begins = tag.group(1).isEmpty();
        boolean whole = tag.group().endsWith("/>");
        begun += begins && !whole ? 1 : 0;
        ended += begins ? 0 : 1;
        if (begins && open) {
            repaired.append(text, done, tag.start()).append("</").append(name).append('>');
            done = tag.start();
        }
        lastStart = begins ? tag.start() : lastStart;
        open = begins && !whole;
    }

    private int behindOpaque(Matcher start) {
        int end = text.indexOf(start.group().equals("<!--") ? "-->" : "]]>", start.end());
        return end < 0 ? text.length() : end;
    }
}
