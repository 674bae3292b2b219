@NullMarked
package org.newsmonitor.serde;

import org.jspecify.annotations.NullMarked;
