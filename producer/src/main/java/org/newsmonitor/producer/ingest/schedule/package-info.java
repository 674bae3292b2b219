/** When a feed is polled next: pure functions of its state, of what the poll came to, and of the time. */
@NullMarked
package org.newsmonitor.producer.ingest.schedule;

import org.jspecify.annotations.NullMarked;
