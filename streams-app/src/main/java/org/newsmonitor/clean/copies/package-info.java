/** Revisions of a text: what changed from one to the next. */
@NullMarked
package org.newsmonitor.clean.copies;

import org.jspecify.annotations.NullMarked;
