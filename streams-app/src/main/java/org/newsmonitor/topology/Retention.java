package org.newsmonitor.topology;

import java.time.Duration;

/**
 * How long each state lives.
 *
 * @param versions how long an article id is remembered after its last record, in the time of the raw topic's log
 * @param pairs which articles can meet, in event time
 * @param stories how long a story is remembered after its last article, in event time
 */
public record Retention(Duration versions, PairWindow pairs, Duration stories) {}
