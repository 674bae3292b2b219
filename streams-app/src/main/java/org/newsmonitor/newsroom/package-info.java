/** The stages in order, without Kafka: what the topology, the command line and the evaluation share. */
@NullMarked
package org.newsmonitor.newsroom;

import org.jspecify.annotations.NullMarked;
