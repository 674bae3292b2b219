package org.newsmonitor.relate;

import org.newsmonitor.story.Article;

/**
 * An article and the story people put it in.
 *
 * @param tuning whether its part of the set may be looked at when weights and thresholds are chosen
 */
record Labelled(Article article, String story, boolean tuning) {}
