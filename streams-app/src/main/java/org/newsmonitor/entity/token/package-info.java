/** Text to tokens and sentences, by rules, in one pass. */
@NullMarked
package org.newsmonitor.entity.token;

import org.jspecify.annotations.NullMarked;
