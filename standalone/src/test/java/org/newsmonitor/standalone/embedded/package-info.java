@NullMarked
package org.newsmonitor.standalone.embedded;

import org.jspecify.annotations.NullMarked;
