/** Who polls what: feeds shared among instances by a consumer group, each polled by one. */
@NullMarked
package org.newsmonitor.producer.ingest.share;

import org.jspecify.annotations.NullMarked;
