package org.newsmonitor.producer.ingest.share;

import org.newsmonitor.avro.FeedState;
import org.newsmonitor.producer.ingest.state.Polled;

/** Told on the sharing thread what this instance owns and what its polls came to, once they are committed. */
public interface Listener {
    void owns(FeedState state);

    void gaveUp(String feed);

    void polled(Polled polled);
}
