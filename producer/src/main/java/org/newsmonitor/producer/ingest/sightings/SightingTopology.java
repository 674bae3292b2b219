package org.newsmonitor.producer.ingest.sightings;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.newsmonitor.avro.ArticleSightings;
import org.newsmonitor.avro.FoundItem;
import org.newsmonitor.serde.SpecificAvroSerde;
import org.newsmonitor.topic.TopicNames;

/** Found items in; new articles, new texts and each article's sightings out. */
final class SightingTopology {
    static final String STORE = "articles-seen";
    static final String RAW_ARTICLES = "raw-articles";
    static final String SIGHTINGS = "sightings";
    private static final String FOUND = "found-items";
    private static final String STEP = "sight";

    private SightingTopology() {}

    /** @param serdeSettings registry and security */
    static Topology of(TopicNames topics, Map<String, Object> serdeSettings, Duration remembered) {
        Serde<String> ids = Serdes.String();
        Serde<FoundItem> found = serde(serdeSettings);
        Serde<SpecificRecord> any = serde(serdeSettings);
        Serde<ArticleSightings> sightings = serde(serdeSettings);
        StoreBuilder<KeyValueStore<String, ArticleSightings>> store =
                Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(STORE), ids, sightings);
        return new Topology()
                .addSource(FOUND, ids.deserializer(), found.deserializer(), topics.foundItems())
                .addProcessor(STEP, () -> new SightingStep(remembered), FOUND)
                .addStateStore(store, STEP)
                .addSink(RAW_ARTICLES, topics.rawArticles(), ids.serializer(), any.serializer(), STEP)
                .addSink(SIGHTINGS, topics.articleSightings(), ids.serializer(), any.serializer(), STEP);
    }

    private static <V extends SpecificRecord> Serde<V> serde(Map<String, Object> settings) {
        Map<String, Object> all = new HashMap<>(settings);
        all.put("specific.avro.reader", true);
        SpecificAvroSerde<V> serde = new SpecificAvroSerde<>();
        serde.configure(all, false);
        return serde;
    }
}
