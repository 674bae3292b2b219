@NullMarked
package org.newsmonitor.evaluation;

import org.jspecify.annotations.NullMarked;
