package org.newsmonitor.entity;

import java.util.List;
import org.newsmonitor.story.Mention;
import org.newsmonitor.story.Span;

/**
 * A text with its sentences, mentions and sayings, each in order of position; one saying per sentence. Every sentence,
 * mention and saying carries offsets into {@code text}.
 *
 * @param mentions names and values
 * @param references pronouns and roles whose person is plain ("she", "the press secretary"), under that person's canonical
 *     name; kept apart from the names, as they name nobody
 */
public record TaggedText(
        String text, List<Span> sentences, List<Mention> mentions, List<Mention> references, List<Saying> sayings) {
    public TaggedText {
        sentences = List.copyOf(sentences);
        mentions = List.copyOf(mentions);
        references = List.copyOf(references);
        sayings = List.copyOf(sayings);
    }
}
