package org.newsmonitor.story;

import java.util.List;

/**
 * Two articles judged to report the same event.
 *
 * @param earlierRevision the revision of the earlier article that was judged; a newer one makes the link void
 * @param laterRevision likewise
 * @param score 0 to 1
 * @param copy whether the texts are near-identical, as in syndication: such an article never counts as independent
 *     confirmation
 * @param why the evidence, one reason an entry
 */
public record Link(
        String earlierId,
        int earlierRevision,
        String laterId,
        int laterRevision,
        double score,
        boolean copy,
        List<String> why) {
    public Link {
        why = List.copyOf(why);
    }
}
