@NullMarked
package org.newsmonitor.standalone.explain;

import org.jspecify.annotations.NullMarked;
