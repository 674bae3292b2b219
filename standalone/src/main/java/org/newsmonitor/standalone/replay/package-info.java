/** One run of the whole pipeline over a corpus: follow its outputs, know when it has drained, sum it up. */
@NullMarked
package org.newsmonitor.standalone.replay;

import org.jspecify.annotations.NullMarked;
