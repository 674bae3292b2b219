package org.newsmonitor.clean.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Leaves out the blocks of elements that belong to the site, unless most of the page's prose is inside. */
final class ArticleBlocks {
    private static final double MOST = 0.6;

    private final Element root;
    private final BlockRanges ranges;
    private final int allProse;
    private final Map<Element, Boolean> known = new HashMap<>();

    private ArticleBlocks(Element root, BlockRanges ranges) {
        this.root = root;
        this.ranges = ranges;
        allProse = ranges.prose(root);
    }

    static List<Block> of(Element root, List<Block> blocks) {
        ArticleBlocks article = new ArticleBlocks(root, new BlockRanges(root, blocks));
        List<Block> kept = new ArrayList<>();
        for (Block block : blocks) {
            if (!article.isChrome(block.owner())) {
                kept.add(block);
            }
        }
        return kept;
    }

    private boolean isChrome(Element owner) {
        List<Element> path = new ArrayList<>();
        @Nullable Element at = owner;
        while (at != null && !at.equals(root) && !known.containsKey(at)) {
            path.add(at);
            at = at.parent();
        }
        boolean chrome = at != null && known.getOrDefault(at, false);
        for (int i = path.size() - 1; i >= 0; i--) {
            chrome = chrome || isChromeItself(path.get(i));
            known.put(path.get(i), chrome);
        }
        return chrome;
    }

    private boolean isChromeItself(Element element) {
        return switch (Chrome.of(element)) {
            case NO -> false;
            case PERHAPS -> ranges.prose(element) <= MOST * allProse;
            case YES -> true;
        };
    }
}
