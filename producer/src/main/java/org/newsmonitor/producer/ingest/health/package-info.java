/** How feeds fare: for the command line and as metrics. */
@NullMarked
package org.newsmonitor.producer.ingest.health;

import org.jspecify.annotations.NullMarked;
