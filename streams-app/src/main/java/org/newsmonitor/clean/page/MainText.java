package org.newsmonitor.clean.page;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the blocks of the main text of a page. */
final class MainText {
    /** Less text than this is no article: the rules about names must have hit the article itself. */
    private static final int ENOUGH = 200;

    private MainText() {}

    static List<Block> of(Document page, String html) {
        Element body = page.body();
        List<Block> all = Blocks.of(body, html);
        List<Block> strict = Edges.trim(Pointers.drop(MainContainer.choose(body, ArticleBlocks.of(body, all))));
        if (length(strict) >= ENOUGH) {
            return strict;
        }
        List<Block> loose = MainContainer.choose(body, all);
        return length(loose) > 2 * length(strict) ? loose : strict;
    }

    static int length(List<Block> blocks) {
        return blocks.stream().mapToInt(block -> block.text().length()).sum();
    }
}
