/** Measures the reading of feeds on the files of other readers' tests. */
@NullMarked
package org.newsmonitor.producer.feed.quality;

import org.jspecify.annotations.NullMarked;
