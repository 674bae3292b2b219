package org.newsmonitor.relate;

import java.util.Optional;
import org.newsmonitor.story.Article;
import org.newsmonitor.story.Link;

/** Judges whether two articles report the same event. A function of the pair alone, whatever else the stream carries. */
public final class Relater {
    public Optional<Link> relate(Article earlier, Article later) {
        return Optional.empty();
    }
}
