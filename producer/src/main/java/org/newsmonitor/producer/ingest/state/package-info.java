/** What is kept in Kafka of each feed, and the transactions that move it on. */
@NullMarked
package org.newsmonitor.producer.ingest.state;

import org.jspecify.annotations.NullMarked;
