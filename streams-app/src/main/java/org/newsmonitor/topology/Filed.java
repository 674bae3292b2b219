package org.newsmonitor.topology;

import java.util.List;
import org.newsmonitor.story.Article;

/**
 * A tagged article on its way to the shards.
 *
 * @param formerKeys topic keys of the revision it replaces; empty for a new article
 */
record Filed(Article article, List<String> formerKeys) {}
