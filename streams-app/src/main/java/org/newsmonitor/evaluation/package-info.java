/** Measures the stages against a labelled set, in memory and without Kafka. */
@NullMarked
package org.newsmonitor.evaluation;

import org.jspecify.annotations.NullMarked;
