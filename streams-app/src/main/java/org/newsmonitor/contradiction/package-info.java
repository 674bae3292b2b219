/** Whether two related articles contradict each other, by typed rules that explain themselves. */
@NullMarked
package org.newsmonitor.contradiction;

import org.jspecify.annotations.NullMarked;
