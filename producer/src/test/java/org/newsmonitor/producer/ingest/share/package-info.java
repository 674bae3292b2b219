@NullMarked
package org.newsmonitor.producer.ingest.share;

import org.jspecify.annotations.NullMarked;
