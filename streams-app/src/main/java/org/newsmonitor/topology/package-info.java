/** The stages as a Kafka Streams topology: topics, stores, thin stateful steps. */
@NullMarked
package org.newsmonitor.topology;

import org.jspecify.annotations.NullMarked;
