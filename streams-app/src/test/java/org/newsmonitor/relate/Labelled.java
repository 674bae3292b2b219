package org.newsmonitor.relate;

import org.newsmonitor.story.Article;

/** An article and the story people put it in. */
record Labelled(Article article, String story) {}
