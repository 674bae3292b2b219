package org.newsmonitor.producer.ingest.sightings;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.avro.ArticleSightings;
import org.newsmonitor.avro.FoundItem;

/**
 * Publishes an article when it is first seen and when its text changes, and keeps who showed it.
 *
 * <p>Key: article id. Retention: articles not seen for a while are forgotten, by the time items were found, so that an
 * instance that stood still forgets nothing; shown again after that, an article is published again under its id.
 * Repeated sightings change nothing; late ones count when they come.
 */
final class SightingStep implements Processor<String, FoundItem, String, SpecificRecord> {
    private static final Duration FORGET_EVERY = Duration.ofHours(1);

    private final Duration remembered;

    @SuppressWarnings("NullAway.Init") // Kafka calls init first
    private ProcessorContext<String, SpecificRecord> context;

    @SuppressWarnings("NullAway.Init")
    private KeyValueStore<String, ArticleSightings> articles;

    private Instant latest = Instant.EPOCH;

    SightingStep(Duration remembered) {
        this.remembered = remembered;
    }

    @Override
    public void init(ProcessorContext<String, SpecificRecord> given) {
        context = given;
        articles = given.getStateStore(SightingTopology.STORE);
        given.schedule(FORGET_EVERY, PunctuationType.WALL_CLOCK_TIME, now -> forget());
    }

    @Override
    public void process(Record<String, FoundItem> record) {
        FoundItem item = record.value();
        latest = item.getFoundAt().isAfter(latest) ? item.getFoundAt() : latest;
        ArticleSightings known = articles.get(record.key());
        Sighted sighted = Sighted.of(known, item);
        if (sighted.isPublished()) {
            context.forward(record.withValue(item.getArticle()), SightingTopology.RAW_ARTICLES);
        }
        if (!sighted.article().equals(known)) {
            articles.put(record.key(), sighted.article());
            context.forward(record.withValue(sighted.article()), SightingTopology.SIGHTINGS);
        }
    }

    private void forget() {
        Instant oldest = latest.minus(remembered);
        List<String> old = new ArrayList<>();
        try (KeyValueIterator<String, ArticleSightings> all = articles.all()) {
            while (all.hasNext()) {
                KeyValue<String, ArticleSightings> each = all.next();
                if (each.value.getLastSeenAt().isBefore(oldest)) {
                    old.add(each.key);
                }
            }
        }
        old.forEach(this::forget);
    }

    private void forget(String id) {
        articles.delete(id);
        Record<String, @Nullable SpecificRecord> end = new Record<>(id, null, latest.toEpochMilli());
        context.forward(end, SightingTopology.SIGHTINGS);
    }
}
