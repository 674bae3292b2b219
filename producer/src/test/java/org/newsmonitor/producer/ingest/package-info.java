@NullMarked
package org.newsmonitor.producer.ingest;

import org.jspecify.annotations.NullMarked;
