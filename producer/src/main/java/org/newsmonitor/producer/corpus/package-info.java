/** Reads a corpus from files: JSON Lines, plain text, HTML, feeds, folders of these. */
@NullMarked
package org.newsmonitor.producer.corpus;

import org.jspecify.annotations.NullMarked;
