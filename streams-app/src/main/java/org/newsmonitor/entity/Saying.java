package org.newsmonitor.entity;

import org.jspecify.annotations.Nullable;
import org.newsmonitor.story.Attribution;
import org.newsmonitor.story.Span;

/**
 * Who says a sentence.
 *
 * @param sentence span of the sentence
 * @param speaker canonical name or role; absent for the outlet's own voice
 * @param outlet canonical name of the medium the speaker speaks through ("told Reuters"); absent when none is named
 * @param hedged "reportedly", "is believed to", unnamed sources
 * @param denied the speaker denies or disputes the content
 */
public record Saying(
        Span sentence,
        @Nullable String speaker,
        @Nullable String outlet,
        Attribution attribution,
        boolean hedged,
        boolean denied) {}
