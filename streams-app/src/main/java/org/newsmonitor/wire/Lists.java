package org.newsmonitor.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Translates lists without a stream per field: an article holds thousands of small records. */
final class Lists {
    private Lists() {}

    static <A, B> List<B> map(List<A> from, Function<A, B> each) {
        List<B> to = new ArrayList<>(from.size());
        for (A item : from) {
            to.add(each.apply(item));
        }
        return to;
    }
}
