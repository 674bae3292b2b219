package org.newsmonitor.topology;

import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.NullUnmarked;
import org.newsmonitor.clean.Cleaner;
import org.newsmonitor.newsroom.ContentHash;
import org.newsmonitor.newsroom.Version;
import org.newsmonitor.story.CleanArticle;
import org.newsmonitor.story.Cleaned;
import org.newsmonitor.story.RawArticle;
import org.newsmonitor.story.Rejected;
import org.newsmonitor.story.RejectionReason;

/**
 * Cleans a raw article and refuses one whose text is known already under its id.
 *
 * <p>State: article versions by article id, forgotten when no record with the id came for the retention, in the time of
 * the raw topic's log. A repeated article is a duplicate; one repeated after it was forgotten is new again; a missing one
 * costs nothing. The tagging step files the version, so an article that fails on its way is not taken for known.
 */
@NullUnmarked
final class CleanStep implements Processor<String, RawArticle, String, Cleaned> {
    static final String VERSIONS = "article-versions";
    private static final int PURGES_PER_RETENTION = 8;

    private final Cleaner cleaner;
    private final Duration retention;
    private final Tally tally;
    private ProcessorContext<String, Cleaned> context;
    private KeyValueStore<String, Version> versions;

    CleanStep(Cleaner cleaner, Duration retention, Tally tally) {
        this.cleaner = cleaner;
        this.retention = retention;
        this.tally = tally;
    }

    @Override
    public void init(ProcessorContext<String, Cleaned> context) {
        this.context = context;
        versions = context.getStateStore(VERSIONS);
        tally.showIn(context.metrics());
        context.schedule(retention.dividedBy(PURGES_PER_RETENTION), PunctuationType.STREAM_TIME, this::forget);
    }

    @Override
    public void process(Record<String, RawArticle> record) {
        tally.add(Tally.Count.READ);
        RawArticle raw = record.value();
        if (raw == null) {
            throw new IllegalArgumentException("a raw article without a value, key " + record.key());
        }
        Instant recordTime = Instant.ofEpochMilli(record.timestamp());
        Instant latest = raw.fetchedAt() == null ? recordTime : raw.fetchedAt();
        Cleaned cleaned = Depth.limited(() -> cleaner.clean(raw, latest));
        if (cleaned instanceof CleanArticle article && isKnown(article, recordTime)) {
            tally.add(Tally.Count.DUPLICATE);
            cleaned = new Rejected(raw, RejectionReason.DUPLICATE, "the same text came before under this id");
        }
        context.forward(record.withKey(raw.id()).withValue(cleaned));
        if (cleaned instanceof Rejected) {
            tally.add(Tally.Count.REJECTED);
        }
    }

    private boolean isKnown(CleanArticle article, Instant seenAt) {
        String id = article.raw().id();
        Version version = versions.get(id);
        if (version == null || !version.contentHash().equals(ContentHash.of(article.text()))) {
            return false;
        }
        versions.put(id, version.seenAgain(seenAt));
        return true;
    }

    private void forget(long streamTime) {
        Instant horizon = Instant.ofEpochMilli(streamTime).minus(retention);
        try (KeyValueIterator<String, Version> all = versions.all()) {
            while (all.hasNext()) {
                var entry = all.next();
                if (entry.value.seenAt().isBefore(horizon)) {
                    versions.delete(entry.key);
                }
            }
        }
    }
}
