package org.newsmonitor.clean.page;

import java.util.List;

/** Tells a page that leads to articles from one that is an article: by how little stands between linked headlines. */
final class Teasers {
    private static final int FEWEST = 5;
    private static final int HEADLINE_WORDS = 4;

    /** More prose than this between two linked headlines is an article's, whatever stands around it. */
    private static final int LONGEST_SUMMARY = 450;

    /** So much running text is an article in short paragraphs. */
    private static final int ARTICLE = 4_000;

    private Teasers() {}

    /**
     * @param all the page's blocks
     * @param main those of its main text; the whole page is looked at when none is prose
     */
    static boolean fill(List<Block> all, List<Block> main) {
        List<Block> place = main.stream().noneMatch(Block::isProse)
                ? all
                : all.subList(indexOf(main.get(0), all), indexOf(main.get(main.size() - 1), all) + 1);
        int teasers = 0;
        int run = 0;
        int prose = 0;
        for (Block block : place) {
            boolean teaser = isTeaser(block);
            teasers += teaser ? 1 : 0;
            int length = block.isProse() ? block.text().length() : 0;
            prose += length;
            run = teaser ? 0 : run + length;
            if (run > LONGEST_SUMMARY || prose > ARTICLE) {
                return false;
            }
        }
        return teasers >= FEWEST;
    }

    /** The same text may stand on a page twice; this very block is meant. */
    @SuppressWarnings("ReferenceEquality")
    private static int indexOf(Block block, List<Block> all) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i) == block) {
                return i;
            }
        }
        return 0;
    }

    /** A headline that is a link. */
    private static boolean isTeaser(Block block) {
        return block.linkDensity() > 0.8 && block.text().toString().split(" ", HEADLINE_WORDS).length == HEADLINE_WORDS;
    }
}
