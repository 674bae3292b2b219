/** Avro to domain and back; offsets become code points here. */
@NullMarked
package org.newsmonitor.wire;

import org.jspecify.annotations.NullMarked;
