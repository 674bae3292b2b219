/** Figures, amounts, durations, dates and times of day, read into normal forms by small rules. */
@NullMarked
package org.newsmonitor.entity.value;

import org.jspecify.annotations.NullMarked;
