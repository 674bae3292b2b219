/** The sentence-pair model: reads two sentences and says whether both can be true. */
@NullMarked
package org.newsmonitor.contradiction.pair;

import org.jspecify.annotations.NullMarked;
