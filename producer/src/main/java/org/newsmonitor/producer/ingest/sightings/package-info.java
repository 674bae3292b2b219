/** The same article from several feeds becomes one article: the second hop, keyed by article. */
@NullMarked
package org.newsmonitor.producer.ingest.sightings;

import org.jspecify.annotations.NullMarked;
