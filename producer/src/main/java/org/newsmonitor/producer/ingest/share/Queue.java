package org.newsmonitor.producer.ingest.share;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Feeds in the order they are due. A host has a few of its feeds polled at a time; the others step aside, so that one
 * slow host with many feeds does not keep the workers from the rest.
 */
final class Queue {
    static final int PER_HOST = 2;

    /** A feed planned again leaves its older entry behind, which no longer matches. */
    private record Entry(Feed feed, Instant due) implements Comparable<Entry> {
        @Override
        public int compareTo(Entry other) {
            return due.compareTo(other.due);
        }

        boolean isStale() {
            return feed.isDropped || feed.isBusy || !feed.due().equals(due);
        }
    }

    private final PriorityQueue<Entry> entries = new PriorityQueue<>();
    private final Map<String, Integer> busyHosts = new HashMap<>();
    private final Map<String, Deque<Entry>> aside = new HashMap<>();

    void plan(Feed feed) {
        if (!feed.isBusy && !feed.isDropped) {
            entries.add(new Entry(feed, feed.due()));
        }
    }

    /** The next feed to be polled, marked as busy; null when none is due or may be polled. */
    @Nullable
    Feed next(Instant now) {
        while (!entries.isEmpty() && !entries.peek().due().isAfter(now)) {
            Entry entry = entries.remove();
            String host = entry.feed().host();
            if (entry.isStale()) {
                continue;
            }
            if (busyHosts.getOrDefault(host, 0) >= PER_HOST) {
                aside.computeIfAbsent(host, h -> new ArrayDeque<>()).add(entry);
                continue;
            }
            busyHosts.merge(host, 1, Integer::sum);
            entry.feed().isBusy = true;
            return entry.feed();
        }
        return null;
    }

    /** @param host that the feed had when it was handed out */
    void finished(Feed feed, String host) {
        feed.isBusy = false;
        busyHosts.computeIfPresent(host, (h, busy) -> busy > 1 ? busy - 1 : null);
        Deque<Entry> waiting = aside.remove(host);
        if (waiting != null) {
            entries.addAll(waiting);
        }
    }
}
