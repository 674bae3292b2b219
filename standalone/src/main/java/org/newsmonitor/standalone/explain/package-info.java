/** Answers "why no alert?": finds two articles in files or on a cluster and shows an explanation. */
@NullMarked
package org.newsmonitor.standalone.explain;

import org.jspecify.annotations.NullMarked;
