/** One evolving record per disputed fact. */
@NullMarked
package org.newsmonitor.alert;

import org.jspecify.annotations.NullMarked;
