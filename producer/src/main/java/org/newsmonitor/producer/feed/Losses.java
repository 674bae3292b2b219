package org.newsmonitor.producer.feed;

import java.util.ArrayList;
import java.util.List;

/** Collects what a document loses while it is read; bounded, since a hostile document has losses without end. */
final class Losses {
    private static final int MOST = 1_000;

    private final List<Loss> losses = new ArrayList<>();

    void add(Loss.Reason reason, String detail) {
        if (losses.size() < MOST) {
            losses.add(new Loss(reason, detail));
        }
    }

    List<Loss> list() {
        return List.copyOf(losses);
    }
}
