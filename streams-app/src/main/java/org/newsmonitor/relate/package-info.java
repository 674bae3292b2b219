/** Which articles report the same event, and the stories that follow from it. */
@NullMarked
package org.newsmonitor.relate;

import org.jspecify.annotations.NullMarked;
