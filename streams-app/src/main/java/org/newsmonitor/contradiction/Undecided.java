package org.newsmonitor.contradiction;

import org.newsmonitor.story.Claim;

/**
 * Two claims that can be of one event and that no rule decided.
 *
 * @param likeness 0 to 1: how much of what the shorter one speaks of both speak of
 */
public record Undecided(Claim earlier, Claim later, double likeness) {}
