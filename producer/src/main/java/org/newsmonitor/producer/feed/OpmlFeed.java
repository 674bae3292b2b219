package org.newsmonitor.producer.feed;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One feed of a list of feeds.
 *
 * @param site the page it belongs to
 * @param folders the outlines it lies in, from the outside in
 * @param settings our own attributes, without their prefix: see {@link Opml}
 */
public record OpmlFeed(
        URI uri, @Nullable String title, @Nullable URI site, List<String> folders, Map<String, String> settings) {
    public OpmlFeed {
        folders = List.copyOf(folders);
        settings = Map.copyOf(settings);
    }
}
