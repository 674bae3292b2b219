/** Publishes raw articles to Kafka, in event time. */
@NullMarked
package org.newsmonitor.producer;

import org.jspecify.annotations.NullMarked;
