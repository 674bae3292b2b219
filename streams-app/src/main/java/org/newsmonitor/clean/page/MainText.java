package org.newsmonitor.clean.page;

import java.util.List;
import org.jsoup.nodes.Element;

/** Finds the blocks of the main text of a page. */
final class MainText {
    /** Less text than this is no article: the rules about names must have hit the article itself. */
    private static final int ENOUGH = 200;

    private MainText() {}

    /** @param all the blocks of the page */
    static List<Block> of(Element body, List<Block> all) {
        List<List<Block>> left = ArticleBlocks.of(body, all);
        List<Block> strict = article(body, left.get(0));
        List<Block> sparing = left.size() == 1 ? strict : article(body, left.get(1));
        List<Block> best = length(sparing) > 2 * length(strict) ? sparing : strict;
        if (length(strict) >= ENOUGH) {
            return best;
        }
        List<Block> loose = MainContainer.choose(body, all);
        return length(loose) > 2 * length(best) ? loose : best;
    }

    private static List<Block> article(Element body, List<Block> blocks) {
        return Edges.trim(Pointers.drop(MainContainer.choose(body, blocks)));
    }

    static int length(List<Block> blocks) {
        return blocks.stream().mapToInt(block -> block.text().length()).sum();
    }
}
