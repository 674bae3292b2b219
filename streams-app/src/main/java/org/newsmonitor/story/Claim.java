package org.newsmonitor.story;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one sentence asserts, and who says so.
 *
 * @param span the sentence in the article's clean text
 * @param quote the sentence, verbatim
 * @param speaker canonical name or role of who says it; absent for the outlet's own voice
 * @param mentions names and values inside the sentence; offsets into the article's clean text
 * @param terms content lemmas, lower case, in order of appearance
 */
public record Claim(
        Span span,
        String quote,
        @Nullable String speaker,
        Attribution attribution,
        Polarity polarity,
        Modality modality,
        List<Mention> mentions,
        List<String> terms) {
    public Claim {
        mentions = List.copyOf(mentions);
        terms = List.copyOf(terms);
    }
}
