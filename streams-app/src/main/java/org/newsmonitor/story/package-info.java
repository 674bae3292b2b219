/** The words every stage shares: article, mention, claim, story, contradiction, alert. Plain values, no behaviour of a stage. */
@NullMarked
package org.newsmonitor.story;

import org.jspecify.annotations.NullMarked;
