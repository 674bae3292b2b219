package org.newsmonitor.entity.name;

import java.util.List;
import org.newsmonitor.entity.token.Tokens;
import org.newsmonitor.story.Span;

/** Finds the names of a text, in order, none overlapping another. Safe for use by many threads. */
public interface NameFinder {
    List<NameSpan> find(Tokens tokens, List<Span> sentences);
}
