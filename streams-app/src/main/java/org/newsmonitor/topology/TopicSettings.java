package org.newsmonitor.topology;

import java.time.Duration;
import org.newsmonitor.topic.TopicNames;

/**
 * How topics are named, and created when they are missing.
 *
 * @param partitions of input, output and repartition topics alike; the last cannot change once the application ran
 * @param replication -1 for the broker's default
 * @param retention of topics that are not compacted
 */
public record TopicSettings(TopicNames names, int partitions, int replication, Duration retention) {}
