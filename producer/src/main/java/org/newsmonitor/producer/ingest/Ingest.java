package org.newsmonitor.producer.ingest;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.producer.ingest.share.FeedShare;
import org.newsmonitor.producer.ingest.share.Listener;
import org.newsmonitor.producer.ingest.share.LocalSource;
import org.newsmonitor.producer.ingest.sightings.SightingApp;
import org.newsmonitor.producer.ingest.source.Source;
import org.newsmonitor.producer.ingest.source.Sources;
import org.newsmonitor.producer.ingest.state.IngestTopics;
import org.newsmonitor.producer.ingest.state.Kafkas;

/** One instance that ingests: its share of the feeds, sources of its own, and its share of telling articles apart. */
public final class Ingest implements AutoCloseable {
    private final IngestConfig config;
    private final Kafkas kafkas;
    private final Clock clock;
    private final Listener listener;
    private final FeedShare feeds;
    private final SightingApp sightings;
    private final List<LocalSource> local = new ArrayList<>();
    private final CompletableFuture<@Nullable Void> ended = new CompletableFuture<>();

    /** @param listener told on several threads */
    public Ingest(IngestConfig config, Sources sources, Clock clock, Listener listener) {
        this.config = config;
        this.kafkas = new Kafkas(config.connection(), config.topics());
        this.clock = clock;
        this.listener = listener;
        this.feeds = FeedShare.of(config, kafkas, sources, clock, listener);
        this.sightings = new SightingApp(kafkas, config.stateFolder(), config.instance(), config.remembered());
    }

    /** Makes sure of the topics; needed before anything is subscribed to. */
    public void prepare() throws InterruptedException {
        IngestTopics.createMissing(kafkas, config.partitions());
    }

    public void start() {
        end(sightings.ended());
        end(feeds.ended());
        sightings.start();
        feeds.start();
    }

    /**
     * Reads a source that only this instance can reach; the result completes when that source has ended.
     *
     * @param id that its cursor is kept under
     * @param endsWhenRead whether nothing is added to it later
     */
    public CompletionStage<@Nullable Void> read(String id, Source source, boolean endsWhenRead) {
        LocalSource made = new LocalSource(id, source, endsWhenRead, kafkas, clock, listener);
        local.add(made);
        made.start();
        return made.ended();
    }

    private void end(CompletionStage<@Nullable Void> part) {
        part.whenComplete((nothing, failure) -> {
            if (failure == null) {
                ended.complete(null);
            } else {
                ended.completeExceptionally(failure);
            }
        });
    }

    /** Completes when this instance has stopped, exceptionally when an outage or a bug stopped it. */
    public CompletionStage<@Nullable Void> ended() {
        return ended;
    }

    /** The feeds first, so that what they found last still goes through. */
    @Override
    public void close() {
        for (LocalSource each : local) {
            each.close();
        }
        feeds.close();
        sightings.close();
    }
}
