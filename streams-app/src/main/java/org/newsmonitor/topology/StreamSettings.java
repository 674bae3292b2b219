package org.newsmonitor.topology;

import java.time.Duration;

/**
 * How Kafka Streams runs.
 *
 * @param stateDir empty for Kafka's default, a folder under the system's temporary one
 */
public record StreamSettings(
        String bootstrapServers,
        String applicationId,
        int threads,
        int standbyReplicas,
        String processingGuarantee,
        Duration commitInterval,
        String stateDir) {}
