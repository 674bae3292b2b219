package org.newsmonitor.standalone.ingest;

import org.newsmonitor.avro.FeedState;
import org.newsmonitor.producer.ingest.share.Listener;
import org.newsmonitor.producer.ingest.state.Polled;

/** Nobody listens. */
final class Unheard implements Listener {
    @Override
    public void owns(FeedState state) {}

    @Override
    public void gaveUp(String feed) {}

    @Override
    public void polled(Polled polled) {}
}
