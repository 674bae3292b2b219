@NullMarked
package org.newsmonitor.producer.ingest.health;

import org.jspecify.annotations.NullMarked;
