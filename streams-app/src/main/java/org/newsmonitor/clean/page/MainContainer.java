package org.newsmonitor.clean.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Picks the element that holds the article: where text that reads like prose gathers, guided by what elements are called. */
final class MainContainer {
    private static final int LEVELS = 4;
    private static final double MOST_LINKS = 0.5;
    private static final int SHORTEST = 25;
    private static final double LEAST_GAIN = 0.05;
    private static final double PURITY = 0.5;

    private MainContainer() {}

    static List<Block> choose(Element body, List<Block> blocks) {
        BlockRanges ranges = new BlockRanges(body, blocks);
        Element best = climb(best(body, blocks), body, ranges);
        List<Block> chosen = new ArrayList<>();
        BlockRanges.Range range = ranges.of(best);
        for (int i = range.first(); i <= range.last(); i++) {
            Block block = blocks.get(i);
            if (block.linkDensity() <= MOST_LINKS || block.owner().normalName().equals("h1")) {
                chosen.add(block);
            }
        }
        return chosen;
    }

    /** Parts of an article often stand in boxes of their own: takes in what stands around as long as it is mostly prose. */
    private static Element climb(Element best, Element body, BlockRanges ranges) {
        Element at = best;
        Element result = best;
        while (!at.equals(body) && at.parent() != null) {
            at = at.parent();
            int proseGain = ranges.prose(at) - ranges.prose(result);
            int gain = ranges.all(at) - ranges.all(result);
            if (proseGain > LEAST_GAIN * ranges.prose(result) && proseGain > PURITY * gain) {
                result = at;
            }
        }
        return result;
    }

    private static Element best(Element body, List<Block> blocks) {
        Map<Element, Double> scores = new HashMap<>();
        List<Element> order = new ArrayList<>();
        for (Block block : blocks) {
            double score = score(block);
            Element at = block.owner().parent() == null ? block.owner() : startOf(block);
            for (int level = 0; level < LEVELS && at != null && score > 0; level++) {
                if (scores.merge(at, score / (level + 1), Double::sum) == score / (level + 1)) {
                    order.add(at);
                }
                at = at.equals(body) ? null : at.parent();
            }
        }
        Element best = body;
        double highest = 0;
        for (Element element : order) {
            double score = scores.getOrDefault(element, 0.0) * weight(element);
            if (score > highest) {
                highest = score;
                best = element;
            }
        }
        return best;
    }

    private static Element startOf(Block block) {
        Element parent = block.owner().parent();
        boolean paragraph = block.owner().normalName().equals("p") || block.isHeading();
        return paragraph && parent != null ? parent : block.owner();
    }

    private static double score(Block block) {
        int length = block.text().length();
        if (length < SHORTEST || block.linkDensity() > MOST_LINKS || block.isHeading()) {
            return 0;
        }
        return (1 + block.commas() + Math.min(length / 100.0, 5)) * (1 - block.linkDensity());
    }

    private static double weight(Element element) {
        double weight = 1;
        String tag = element.normalName();
        if (tag.equals("article")
                || tag.equals("main")
                || element.attr("itemprop").equals("articleBody")) {
            weight *= 1.5;
        }
        if (ChromeNames.ARTICLE.matcher(Names.of(element)).find()) {
            weight *= 1.5;
        }
        return tag.equals("body") ? weight * 0.8 : weight;
    }
}
