package org.newsmonitor.newsroom;

import java.time.Instant;
import java.util.List;

/**
 * What is remembered of an article to know its repeats and revisions.
 *
 * @param seenAt log time of the last record with this id
 * @param topicKeys where this revision was filed
 */
public record Version(int revision, String contentHash, Instant seenAt, List<String> topicKeys) {
    public Version {
        topicKeys = List.copyOf(topicKeys);
    }
}
