package org.newsmonitor.story;

import java.util.List;

/**
 * Two articles judged to report the same event.
 *
 * @param score 0 to 1
 * @param why the evidence, one reason an entry
 */
public record Link(String earlierId, String laterId, double score, List<String> why) {
    public Link {
        why = List.copyOf(why);
    }
}
