package org.newsmonitor.topology;

import java.util.Map;

/**
 * Which Avro serde, and what it is told.
 *
 * @param registry further settings of the serde and its registry client, under Confluent's names
 */
public record SerdeSettings(String className, String registryUrl, Map<String, String> registry) {
    public SerdeSettings {
        registry = Map.copyOf(registry);
    }
}
