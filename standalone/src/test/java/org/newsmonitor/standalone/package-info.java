@NullMarked
package org.newsmonitor.standalone;

import org.jspecify.annotations.NullMarked;
