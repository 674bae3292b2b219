package org.newsmonitor.clean.text;

import java.util.List;
import java.util.function.Predicate;

/** One kind of boilerplate: takes an article's lines and returns those that are not of that kind. */
public interface LineRule {
    List<Line> apply(List<Line> lines);

    /** A rule that looks at one line at a time. */
    static LineRule dropping(Predicate<Line> boilerplate) {
        return lines -> lines.stream().filter(boilerplate.negate()).toList();
    }
}
