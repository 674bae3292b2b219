package org.newsmonitor.producer.feed;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A feed a web page names.
 *
 * @param type media type as the page states it
 */
public record FeedLink(
        URI uri, @Nullable String type, @Nullable String title) {}
