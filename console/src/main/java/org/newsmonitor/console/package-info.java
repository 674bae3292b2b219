/** Subscribers of the alert topic: what a reader or a program sees of an alert. */
@NullMarked
package org.newsmonitor.console;

import org.jspecify.annotations.NullMarked;
