package org.newsmonitor.producer.ingest.state;

import java.util.List;
import org.newsmonitor.avro.FeedState;
import org.newsmonitor.avro.FoundItem;

/**
 * A poll done but not yet committed: what is to be handed on, and the state after it. Both become true together.
 *
 * @param isMore whether the source has more at once
 */
public record Polled(FeedState next, List<FoundItem> items, boolean isMore) {
    public Polled {
        items = List.copyOf(items);
    }
}
