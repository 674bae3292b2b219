/** Bytes of unknown encoding as text. */
@NullMarked
package org.newsmonitor.producer.charset;

import org.jspecify.annotations.NullMarked;
