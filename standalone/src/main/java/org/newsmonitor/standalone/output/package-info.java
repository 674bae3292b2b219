/** Results as JSON Lines, with the fields and the order the command line documents. */
@NullMarked
package org.newsmonitor.standalone.output;

import org.jspecify.annotations.NullMarked;
