/** Gets feeds and pages over HTTP: politely, within limits, and never from an address that is not public. */
@NullMarked
package org.newsmonitor.producer.fetch;

import org.jspecify.annotations.NullMarked;
