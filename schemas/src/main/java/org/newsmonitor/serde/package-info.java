/**
 * Kafka serdes for Avro records in Confluent's wire format, and the registry client they need. Chosen by class name in
 * configuration, with Confluent's own keys, so that either implementation can stand in for the other.
 */
@NullMarked
package org.newsmonitor.serde;

import org.jspecify.annotations.NullMarked;
