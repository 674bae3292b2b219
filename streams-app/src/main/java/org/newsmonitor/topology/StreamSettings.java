package org.newsmonitor.topology;

import java.time.Duration;

/**
 * How Kafka Streams runs.
 *
 * @param brokerPatience the application stops when no broker has answered for that long
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
        Duration brokerPatience,
        String stateDir,
        String stateStore) {}
