@NullMarked
package org.newsmonitor.producer.ingest.sightings;

import org.jspecify.annotations.NullMarked;
