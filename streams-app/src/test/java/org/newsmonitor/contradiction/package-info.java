@NullMarked
package org.newsmonitor.contradiction;

import org.jspecify.annotations.NullMarked;
