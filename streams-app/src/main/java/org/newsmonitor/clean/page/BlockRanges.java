package org.newsmonitor.clean.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Which of a page's blocks stand inside which element, and how much of their text reads like prose. */
final class BlockRanges {
    /** Blocks {@code first} to {@code last}, inclusive: those of one element always follow each other. */
    record Range(int first, int last) {}

    private final Map<Element, Range> ranges = new HashMap<>();
    private final int[] prose;
    private final int[] all;

    BlockRanges(Element root, List<Block> blocks) {
        prose = new int[blocks.size() + 1];
        all = new int[blocks.size() + 1];
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            all[i + 1] = all[i] + block.text().length();
            prose[i + 1] = prose[i] + (block.isProse() ? block.text().length() : 0);
            add(root, block.owner(), i);
        }
    }

    private void add(Element root, Element owner, int index) {
        @Nullable Element at = owner;
        while (at != null) {
            Range known = ranges.get(at);
            ranges.put(at, new Range(known == null ? index : known.first(), index));
            at = at.equals(root) ? null : at.parent();
        }
    }

    Range of(Element element) {
        return ranges.getOrDefault(element, new Range(0, -1));
    }

    int prose(Element element) {
        Range range = of(element);
        return prose[range.last() + 1] - prose[range.first()];
    }

    int all(Element element) {
        Range range = of(element);
        return all[range.last() + 1] - all[range.first()];
    }
}
