@NullMarked
package org.newsmonitor.producer.ingest.source;

import org.jspecify.annotations.NullMarked;
