package org.newsmonitor.clean.page;

import java.util.List;

/** Cuts what stands at the edges of a main text without belonging to it: labels over the headline, headings over nothing. */
final class Edges {
    private Edges() {}

    static List<Block> trim(List<Block> blocks) {
        int end = blocks.size();
        while (end > 0 && isLooseEnd(blocks.get(end - 1))) {
            end--;
        }
        int start = headline(blocks.subList(0, end));
        return blocks.subList(start, end);
    }

    private static boolean isLooseEnd(Block block) {
        return block.isHeading() || (block.linkDensity() > 0.3 && block.text().length() < 60);
    }

    /** Where the headline stands when no prose precedes it; 0 otherwise. */
    private static int headline(List<Block> blocks) {
        for (int i = 0; i < blocks.size() && !blocks.get(i).isProse(); i++) {
            if (blocks.get(i).owner().normalName().equals("h1")) {
                return i;
            }
        }
        return 0;
    }
}
