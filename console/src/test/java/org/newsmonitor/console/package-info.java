@NullMarked
package org.newsmonitor.console;

import org.jspecify.annotations.NullMarked;
