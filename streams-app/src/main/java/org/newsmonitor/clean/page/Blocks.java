package org.newsmonitor.clean.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.newsmonitor.clean.text.TextRepair;
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

    private final NodeText nodeText;
    private final Predicate<Element> skipped;
    private final List<Block> blocks = new ArrayList<>();
    private TracedText.Builder text = new TracedText.Builder(64);
    private int linked;
    private int linkDepth;

    private Blocks(String html, Predicate<Element> skipped) {
        nodeText = new NodeText(html);
        this.skipped = skipped;
    }

    /** @param skipped elements to leave out with all they contain */
    static List<Block> of(Element root, String html, Predicate<Element> skipped) {
        Blocks blocks = new Blocks(html, skipped);
        root.filter(blocks);
        blocks.flush(root);
        return blocks.blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            int added = nodeText.append(words, text);
            linked += linkDepth > 0 ? added : 0;
        } else if (node instanceof Element element) {
            if (depth > DEEPEST || INVISIBLE.contains(element.normalName()) || skipped.test(element)) {
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
        TracedText all = text.build();
        TracedText stripped = all.strip();
        if (stripped.length() > 0) {
            TracedText repaired = TextRepair.repaired(stripped).strip();
            if (repaired.length() > 0) {
                blocks.add(new Block(owner, repaired, linked));
            }
        }
        text = new TracedText.Builder(64);
        linked = 0;
    }
}
