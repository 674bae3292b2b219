package org.newsmonitor.entity.value;

import org.newsmonitor.story.EntityType;
import org.newsmonitor.story.Value;

/**
 * A value read from tokens.
 *
 * @param end index of the token after it
 */
record Reading(EntityType type, Value value, int end) {}
