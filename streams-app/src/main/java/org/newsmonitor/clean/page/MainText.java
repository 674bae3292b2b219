package org.newsmonitor.clean.page;

import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the blocks of the main text of a page. */
final class MainText {
    /** Less text than this is no article: the rules about names must have hit the article itself. */
    private static final int ENOUGH = 250;

    private MainText() {}

    static List<Block> of(Document page, String html) {
        Element body = page.body();
        List<Block> strict = MainContainer.choose(body, Blocks.of(body, html, new Chrome()));
        if (length(strict) >= ENOUGH) {
            return strict;
        }
        Predicate<Element> tagsOnly = element ->
                element.normalName().equals("nav") || element.normalName().equals("footer");
        List<Block> loose = MainContainer.choose(body, Blocks.of(body, html, tagsOnly));
        return length(loose) > 2 * length(strict) ? loose : strict;
    }

    static int length(List<Block> blocks) {
        return blocks.stream().mapToInt(block -> block.text().length()).sum();
    }
}
