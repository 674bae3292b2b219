package org.newsmonitor.clean.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.newsmonitor.clean.text.TracedText;

/** Walks a page once, without recursion, and cuts its text into blocks. */
final class Blocks implements NodeFilter {
    private static final Set<String> INVISIBLE = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "iframe",
            "object",
            "canvas",
            "audio",
            "video",
            "button",
            "select",
            "textarea",
            "input",
            "head",
            "map",
            "applet",
            "embed");

    private static final Set<String> BREAKS = Set.of("br", "hr");

    /** No page of a newsroom is nested deeper; what is deeper is hostile or broken, and is left out. */
    private static final int DEEPEST = 400;

    /** In characters; twice the longest text that is kept. What a page shows behind it is not read. */
    private static final int MOST_TEXT = 2_000_000;

    private final NodeText nodeText;
    private final List<Block> blocks = new ArrayList<>();
    private TracedText.Builder text = new TracedText.Builder(64);
    private int linked;
    private int linkDepth;
    private int room = MOST_TEXT;

    private Blocks(String html) {
        nodeText = new NodeText(html);
    }

    /** Empty when the page shows more text than anyone reads. */
    static Optional<List<Block>> of(Element root, String html) {
        Blocks blocks = new Blocks(html);
        root.filter(blocks);
        blocks.flush(root);
        return blocks.room > 0 ? Optional.of(blocks.blocks) : Optional.empty();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            int added = nodeText.append(words, text, room);
            linked += linkDepth > 0 ? added : 0;
            room -= added;
            return room > 0 ? FilterResult.CONTINUE : FilterResult.STOP;
        } else if (node instanceof Element element) {
            if (depth > DEEPEST || INVISIBLE.contains(element.normalName())) {
                return FilterResult.SKIP_ENTIRELY;
            }
            enter(element);
        }
        return FilterResult.CONTINUE;
    }

    private void enter(Element element) {
        if (element.normalName().equals("a")) {
            linkDepth++;
        } else if (breaks(element)) {
            flush(element.parent() == null ? element : element.parent());
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (element.normalName().equals("a")) {
                linkDepth--;
            } else if (breaks(element)) {
                flush(BREAKS.contains(element.normalName()) && element.parent() != null ? element.parent() : element);
            }
        }
        return FilterResult.CONTINUE;
    }

    private static boolean breaks(Element element) {
        return element.isBlock() || BREAKS.contains(element.normalName());
    }

    private void flush(Element owner) {
        if (text.length() == 0) {
            return;
        }
        TracedText stripped = text.build().strip();
        if (stripped.length() > 0) {
            blocks.add(new Block(owner, stripped, linked));
        }
        text = new TracedText.Builder(64);
        linked = 0;
    }
}
