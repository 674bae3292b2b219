package org.newsmonitor.story;

import java.util.List;

/**
 * What a revision changed, sentence by sentence; sentences that only moved are not listed.
 *
 * @param removed in order of the text before
 * @param added in order of the text now
 * @param changed reworded sentences, in order of the text before
 */
public record Changes(List<String> removed, List<String> added, List<Changed> changed) {
    /** A sentence and what became of it. */
    public record Changed(String before, String after) {}

    public Changes {
        removed = List.copyOf(removed);
        added = List.copyOf(added);
        changed = List.copyOf(changed);
    }

    public boolean isEmpty() {
        return removed.isEmpty() && added.isEmpty() && changed.isEmpty();
    }
}
