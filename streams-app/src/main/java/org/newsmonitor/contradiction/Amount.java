package org.newsmonitor.contradiction;

import org.newsmonitor.story.Mention;
import org.newsmonitor.story.Quantity;

/**
 * A figure and what it counts.
 *
 * @param measure the concept that says what is measured; empty when none is near
 * @param counted the concept of what is counted; empty for money, shares and durations
 * @param part whether only a part or a rest is counted ("another 19", "eight of them")
 */
record Amount(Phrase phrase, Mention mention, Quantity value, String measure, String counted, boolean part) {}
