package org.newsmonitor.producer.ingest.share;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.newsmonitor.avro.FeedSubscription;
import org.newsmonitor.producer.ingest.state.Kafkas;
import org.newsmonitor.producer.ingest.state.StateReader;

/** What is to be polled, as operators say; the topic is the one list all instances share. */
public final class Subscriptions {
    private final Kafkas kafkas;

    public Subscriptions(Kafkas kafkas) {
        this.kafkas = kafkas;
    }

    /** By id, in its order. */
    public Map<String, FeedSubscription> all() {
        return new TreeMap<>(
                new StateReader(kafkas).<FeedSubscription>all(kafkas.topics().feeds()));
    }

    /** Adds those that are new and changes those that differ; returns how many that was. */
    public int add(Collection<FeedSubscription> wanted) throws InterruptedException {
        Map<String, FeedSubscription> known = all();
        List<ProducerRecord<String, SpecificRecord>> records = new ArrayList<>();
        for (FeedSubscription each : wanted) {
            if (differs(each, known.get(each.getId()))) {
                records.add(new ProducerRecord<>(kafkas.topics().feeds(), each.getId(), each));
            }
        }
        write(records);
        return records.size();
    }

    private static boolean differs(FeedSubscription wanted, @org.jspecify.annotations.Nullable FeedSubscription known) {
        return known == null
                || !FeedSubscription.newBuilder(wanted)
                        .setChangedAt(known.getChangedAt())
                        .build()
                        .equals(known);
    }

    /** Subscribes again what is known, which makes paused feeds go on. */
    public void renew(Collection<FeedSubscription> renewed) throws InterruptedException {
        write(renewed.stream()
                .map(each -> new ProducerRecord<String, SpecificRecord>(
                        kafkas.topics().feeds(), each.getId(), each))
                .toList());
    }

    @SuppressWarnings("NullAway") // a record without value is what ends a subscription
    public void remove(Collection<String> ids) throws InterruptedException {
        write(ids.stream()
                .map(id -> new ProducerRecord<String, SpecificRecord>(
                        kafkas.topics().feeds(), id, null))
                .toList());
    }

    private void write(List<ProducerRecord<String, SpecificRecord>> records) throws InterruptedException {
        if (records.isEmpty()) {
            return;
        }
        try (Producer<String, SpecificRecord> producer = kafkas.plain()) {
            List<Future<RecordMetadata>> sent =
                    records.stream().map(producer::send).toList();
            for (Future<RecordMetadata> each : sent) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw new KafkaException("cannot write subscriptions", e.getCause());
        }
    }
}
