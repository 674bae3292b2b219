/** A schema registry that speaks Confluent's REST API and keeps its schemas in a compacted topic. */
@NullMarked
package org.newsmonitor.standalone.registry;

import org.jspecify.annotations.NullMarked;
