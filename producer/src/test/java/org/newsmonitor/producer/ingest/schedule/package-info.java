@NullMarked
package org.newsmonitor.producer.ingest.schedule;

import org.jspecify.annotations.NullMarked;
