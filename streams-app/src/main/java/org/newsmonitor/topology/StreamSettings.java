package org.newsmonitor.topology;

import java.time.Duration;

/**
 * How Kafka Streams runs.
 *
 * @param stateStore {@code rocksdb}, or {@code memory} where its native library cannot be had or no disk is kept anyway;
 *     both are restored from Kafka
 * @param stateDir empty for Kafka's default, a folder under the system's temporary one
 */
public record StreamSettings(
        String bootstrapServers,
        String applicationId,
        int threads,
        int standbyReplicas,
        String processingGuarantee,
        Duration commitInterval,
        String stateDir,
        String stateStore) {}
