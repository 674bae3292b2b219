/** Copies and versions of a text: how alike two are, and what changed from one to the next. */
@NullMarked
package org.newsmonitor.clean.copies;

import org.jspecify.annotations.NullMarked;
