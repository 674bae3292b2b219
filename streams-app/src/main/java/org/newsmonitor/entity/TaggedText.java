package org.newsmonitor.entity;

import java.util.List;
import org.newsmonitor.story.Mention;
import org.newsmonitor.story.Span;

/**
 * A text with its sentences, mentions and sayings, each in order of position; one saying per sentence. Every sentence,
 * mention and saying carries offsets into {@code text}.
 */
public record TaggedText(String text, List<Span> sentences, List<Mention> mentions, List<Saying> sayings) {
    public TaggedText {
        sentences = List.copyOf(sentences);
        mentions = List.copyOf(mentions);
        sayings = List.copyOf(sayings);
    }
}
