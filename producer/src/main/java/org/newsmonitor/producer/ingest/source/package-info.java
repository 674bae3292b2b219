/** Where articles come from: feeds, folders, archives, standard input, all polled through one interface. */
@NullMarked
package org.newsmonitor.producer.ingest.source;

import org.jspecify.annotations.NullMarked;
