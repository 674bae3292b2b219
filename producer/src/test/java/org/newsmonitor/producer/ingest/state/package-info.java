@NullMarked
package org.newsmonitor.producer.ingest.state;

import org.jspecify.annotations.NullMarked;
