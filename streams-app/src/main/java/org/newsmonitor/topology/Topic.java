package org.newsmonitor.topology;

import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Produced;

/** A topic: its name, and how its keys and values stand on it. */
public record Topic<K, V>(String name, Serde<K> keys, Serde<V> values) {
    Consumed<K, V> as(String node) {
        return Consumed.with(keys, values).withName(node);
    }

    Produced<K, V> by(String node) {
        return Produced.with(keys, values).withName(node);
    }
}
