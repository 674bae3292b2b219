package org.newsmonitor.clean.page;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.newsmonitor.clean.text.Line;
import org.newsmonitor.clean.text.TextRepair;

/** A web page, parsed once. */
public final class Page {
    private final Document document;
    private final String html;

    private Page(Document document, String html) {
        this.document = document;
        this.html = html;
    }

    public static Page parse(String html) {
        return new Page(Parser.htmlParser().setTrackPosition(true).parseInput(html, ""), html);
    }

    /** The blocks of the main text, in order. */
    public List<Line> mainText() {
        return MainText.of(document, html).stream()
                .map(block -> new Line(TextRepair.repaired(block.text()).strip(), true))
                .filter(line -> line.length() > 0)
                .toList();
    }

    public PageFacts facts() {
        return PageFacts.of(document);
    }
}
