package org.newsmonitor.clean.page;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.newsmonitor.clean.text.Line;
import org.newsmonitor.clean.text.TextRepair;

/** A web page, parsed once. */
public final class Page {
    /** A page that shows less than this, and states much more, shows its article only to scripts. */
    private static final int LITTLE = 250;

    private final Document document;
    private final String html;
    private final PageParts parts;
    private final LinkedData data;
    private final List<Block> blocks;
    private final List<Block> main;
    private final boolean tooLong;

    private Page(Document document, String html) {
        this.document = document;
        this.html = html;
        parts = PageParts.of(document);
        data = LinkedData.of(parts.linkedData());
        Optional<List<Block>> read = Blocks.of(document.body(), html);
        tooLong = read.isEmpty();
        blocks = read.orElse(List.of());
        main = MainText.of(document.body(), blocks);
    }

    public static Page parse(String html) {
        return new Page(Parser.htmlParser().setTrackPosition(true).parseInput(html, ""), html);
    }

    /** The paragraphs of the main text, in order. */
    public List<Line> mainText() {
        List<Line> shown = main.stream()
                .map(block -> new Line(TextRepair.repaired(block.text()).strip(), true))
                .filter(line -> line.length() > 0)
                .toList();
        String stated = data.text("articleBody");
        int length = shown.stream().mapToInt(Line::length).sum();
        return length < LITTLE && stated.length() > 2 * LITTLE ? StatedBody.of(stated, html) : shown;
    }

    /** Whether it leads to articles instead of being one. */
    public boolean isListing() {
        return Teasers.fill(blocks, main);
    }

    /** Whether it shows more text than is read; there is no main text then. */
    public boolean isTooLong() {
        return tooLong;
    }

    public PageFacts facts() {
        return PageFacts.of(document, parts, data, html);
    }
}
