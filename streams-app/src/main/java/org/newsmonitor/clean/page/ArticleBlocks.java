package org.newsmonitor.clean.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Leaves out the blocks of elements that belong to the site, unless most of the page's prose is inside. */
final class ArticleBlocks {
    private static final double MOST = 0.6;

    /** An element dropped for its name that holds this much more prose than all that is left was the article. */
    private static final double FAR_MORE = 2;

    private static final int MOST_ROUNDS = 5;

    private final Element root;
    private final BlockRanges ranges;
    private final int allProse;
    private final Map<Element, Boolean> known = new HashMap<>();
    private final Set<Element> spared;
    private @Nullable Element richest;

    private ArticleBlocks(Element root, BlockRanges ranges, Set<Element> spared) {
        this.root = root;
        this.ranges = ranges;
        this.spared = spared;
        allProse = ranges.prose(root);
    }

    /**
     * The blocks left, and behind them, where an element holds far more prose than all that is left, the blocks left when
     * such elements are taken for parts of the article.
     */
    static List<List<Block>> of(Element root, List<Block> blocks) {
        BlockRanges ranges = new BlockRanges(root, blocks);
        Set<Element> spared = new HashSet<>();
        List<Block> strict = List.of();
        List<Block> kept = List.of();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            ArticleBlocks article = new ArticleBlocks(root, ranges, spared);
            kept = article.kept(blocks);
            strict = round == 0 ? kept : strict;
            Element richest = article.richest;
            if (richest == null || ranges.prose(richest) <= FAR_MORE * prose(kept)) {
                break;
            }
            spared.add(richest);
        }
        return spared.isEmpty() ? List.of(strict) : List.of(strict, kept);
    }

    private static int prose(List<Block> blocks) {
        return MainText.length(blocks.stream().filter(Block::isProse).toList());
    }

    private List<Block> kept(List<Block> blocks) {
        return blocks.stream().filter(block -> !isChrome(block.owner())).toList();
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
            case PERHAPS -> !spared.contains(element) && isPoor(element);
            case YES -> true;
        };
    }

    private boolean isPoor(Element element) {
        int prose = ranges.prose(element);
        if (prose > MOST * allProse) {
            return false;
        }
        if (richest == null || prose > ranges.prose(richest)) {
            richest = element;
        }
        return true;
    }
}
